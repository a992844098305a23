/** Texts of the table of metrics from the command line. */
export const metricTable = {
  columns: {
    id: "Metric",
    name: "Name",
    form: "Form",
    figure: "Figure with n",
    status: "Status",
    sample: "Sample",
    morePasses: "More passes",
    trend: "Trend",
    lastPeriod: "Last period",
    nextDue: "Next due",
    data: "Data are",
  },
  inactive: "not active",
  none: "No metric is active: set Active to Yes on Metrics, or see all of them with --all.",
  drawn: (file: string, words: string) => `Created ${file}. ${words}`,
} as const;
