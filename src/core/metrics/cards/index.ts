import type { RegisterCounters } from "../../workbook/register-counter";
import type { MetricCard } from "../metric-card";
import { air01 } from "./air-01";
import { air02 } from "./air-02";
import { air03 } from "./air-03";
import { air04 } from "./air-04";
import { air05 } from "./air-05";
import { air06 } from "./air-06";
import { air07 } from "./air-07";
import { air08 } from "./air-08";
import { air09 } from "./air-09";
import { apt01 } from "./apt-01";
import { apt02 } from "./apt-02";
import { apt03 } from "./apt-03";
import { apt04 } from "./apt-04";
import { apt05 } from "./apt-05";
import { apt06 } from "./apt-06";
import { apt07 } from "./apt-07";
import { apt08 } from "./apt-08";
import { apt09 } from "./apt-09";
import { apt10 } from "./apt-10";
import { apt11 } from "./apt-11";
import { apt12 } from "./apt-12";
import { apt13 } from "./apt-13";
import { cgo01 } from "./cgo-01";
import { cgo02 } from "./cgo-02";
import { cgo03 } from "./cgo-03";
import { cgo04 } from "./cgo-04";
import { cgo05 } from "./cgo-05";
import { cgo06 } from "./cgo-06";
import { cgo07 } from "./cgo-07";
import { cgo08 } from "./cgo-08";
import { cgo09 } from "./cgo-09";
import { com01 } from "./com-01";
import { com02 } from "./com-02";
import { com03 } from "./com-03";
import { com04 } from "./com-04";
import { com05 } from "./com-05";
import { com06 } from "./com-06";
import { com07 } from "./com-07";
import { com08 } from "./com-08";
import { com09 } from "./com-09";
import { com10 } from "./com-10";
import { com11 } from "./com-11";
import { com12 } from "./com-12";
import { com13 } from "./com-13";
import { com14 } from "./com-14";
import { com15 } from "./com-15";
import { com16 } from "./com-16";
import { com17 } from "./com-17";
import { com18 } from "./com-18";
import { com19 } from "./com-19";
import { com20 } from "./com-20";
import { com21 } from "./com-21";
import { com22 } from "./com-22";
import { com23 } from "./com-23";
import { com24 } from "./com-24";
import { com25 } from "./com-25";
import { com26 } from "./com-26";
import { com27 } from "./com-27";
import { com28 } from "./com-28";
import { com29 } from "./com-29";
import { com30 } from "./com-30";
import { com31 } from "./com-31";
import { com32 } from "./com-32";
import { com33 } from "./com-33";
import { com34 } from "./com-34";
import { com35 } from "./com-35";
import { ifs01 } from "./ifs-01";
import { ifs02 } from "./ifs-02";
import { ifs03 } from "./ifs-03";
import { ifs04 } from "./ifs-04";
import { ifs05 } from "./ifs-05";
import { ifs06 } from "./ifs-06";
import { ifs07 } from "./ifs-07";
import { ifs08 } from "./ifs-08";

/** The metric library: common metrics first, then those of each sector. */
export const metricCards = [
  com01,
  com02,
  com03,
  com04,
  com05,
  com06,
  com07,
  com08,
  com09,
  com10,
  com11,
  com12,
  com13,
  com14,
  com15,
  com16,
  com17,
  com18,
  com19,
  com20,
  com21,
  com22,
  com23,
  com24,
  com25,
  com26,
  com27,
  com28,
  com29,
  com30,
  com31,
  com32,
  com33,
  com34,
  com35,
  apt01,
  apt02,
  apt03,
  apt04,
  apt05,
  apt06,
  apt07,
  apt08,
  apt09,
  apt10,
  apt11,
  apt12,
  apt13,
  air01,
  air02,
  air03,
  air04,
  air05,
  air06,
  air07,
  air08,
  air09,
  cgo01,
  cgo02,
  cgo03,
  cgo04,
  cgo05,
  cgo06,
  cgo07,
  cgo08,
  cgo09,
  ifs01,
  ifs02,
  ifs03,
  ifs04,
  ifs05,
  ifs06,
  ifs07,
  ifs08,
] as const satisfies readonly MetricCard[];

export type MetricId = (typeof metricCards)[number]["id"];

/** The cards as plain records (the literal types above serve only to name the ids). */
export const allMetricCards: readonly MetricCard[] = metricCards;

/** How the metrics of the library that live in registers are counted, by metric id. */
export const registerCounters: RegisterCounters = new Map(
  allMetricCards.flatMap(({ id, source }) => (source.kind === "register" ? [[id, source.counter] as const] : [])),
);
