import { choice, date, longText, person, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { commChannel } from "../lists/comm-channel";
import { commDirection } from "../lists/comm-direction";
import { marking } from "../lists/marking";
import { notificationType } from "../lists/notification-type";
import { urgency } from "../lists/urgency";
import { yesNo } from "../lists/yes-no";

/** What was told to whom. Need: CAP 1273, chapter 10; CAA SeMS FAQ (notifications). */
export const communications = defineSheet({
  id: "communications",
  name: "Communications",
  table: "tblCommunications",
  idPrefix: "MSG",
  chapter: 10,
  set: "full",
  group: "record",
  purpose: "Security messages inside and to partners and the regulator: to whom, how, and whether they arrived.",
  columns: {
    commId: rowId("Message ID"),
    date: date("Date", "When.", { required: true }),
    direction: choice("Direction", commDirection, "Inside, in or out.", { width: 13, required: true }),
    audience: text("Audience", "To or from whom.", { width: 24, required: true }),
    channel: choice("Channel", commChannel, "How.", { width: 12 }),
    subject: longText("Subject", "What about; no sensitive content.", { required: true, width: 40 }),
    urgency: choice("Urgency", urgency, "Routine to urgent.", { width: 11, required: true }),
    sender: person("Sender", "Who."),
    ackRequired: choice("Acknowledgement needed", yesNo, "Whether receipt has to be confirmed.", { width: 13 }),
    ackDue: date("Acknowledge by", "By when."),
    audienceCount: whole("Addressed", "How many people.", 0, 1_000_000, { width: 10 }),
    ackCount: whole("Acknowledged", "How many confirmed in time.", 0, 1_000_000, { width: 12 }),
    notificationType: choice("Notification", notificationType, "If it was a required notification.", { width: 24 }),
    marking: choice("Marking", marking, "Its protective marking.", { width: 20 }),
  },
  calculated: {
    acknowledgedShare: {
      heading: "Acknowledged share",
      help: "Acknowledged out of those addressed.",
      width: 12,
      numberFormat: "0%",
      after: "ackCount",
      formula: 'IF(AND(ISNUMBER({@audienceCount}),ISNUMBER({@ackCount})),IF({@audienceCount}>0,{@ackCount}/{@audienceCount},""),"")',
      calculate: ({ audienceCount, ackCount }) =>
        audienceCount !== undefined && ackCount !== undefined && audienceCount > 0 ? ackCount / audienceCount : "",
    },
  },
});
