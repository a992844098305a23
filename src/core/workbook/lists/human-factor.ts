import { defineList } from "../define-list";

export const humanFactor = defineList({
  id: "humanFactor",
  title: "Human factor",
  purpose: "Conditions that make mistakes more likely (the Dirty Dozen)",
  codes: [
    { code: "COMMUNICATION", label: "Lack of communication", meaning: "Something was not said, not heard or not understood" },
    { code: "DISTRACTION", label: "Distraction", meaning: "Attention was drawn away from the task" },
    { code: "RESOURCES", label: "Lack of resources", meaning: "People, time, tools or information were missing" },
    { code: "STRESS", label: "Stress", meaning: "Strain at work or at home affected the work" },
    { code: "COMPLACENCY", label: "Complacency", meaning: "Routine made people stop looking carefully" },
    { code: "TEAMWORK", label: "Lack of teamwork", meaning: "People did not work together or support each other" },
    { code: "PRESSURE", label: "Pressure", meaning: "Time or other people pushed for speed" },
    { code: "AWARENESS", label: "Lack of awareness", meaning: "The situation or its consequences were not seen" },
    { code: "KNOWLEDGE", label: "Lack of knowledge", meaning: "Training or experience for the task was missing" },
    { code: "FATIGUE", label: "Fatigue", meaning: "Tiredness affected the work" },
    { code: "ASSERTIVENESS", label: "Lack of assertiveness", meaning: "Someone saw a problem but did not speak up" },
    { code: "NORMS", label: "Norms", meaning: "The usual way of doing it had drifted from the rule" },
  ],
  source: "G. Dupont and Transport Canada (general knowledge)",
});
