/** Texts of the tour. */
export const tour = {
  title: "What is where",
  step: (position: number, of: number, name: string) => `${position} of ${of}: ${name}`,
  open: (page: string) => `Go to ${page}`,
  back: "Back",
  next: "Next",
  end: "End the tour",
  stops: {
    sheets: {
      name: "Your workbook",
      what: "Everything is kept in the sheets: you can type there at any time, and whoever has no add-in reads the same figures. Cream cells are yours to fill in, grey ones are calculated. Start here has the way to every sheet.",
    },
    gap: {
      name: "Gap analysis",
      what: "One item at a time: the keys 1 to 5 answer it and N goes on. A gap becomes an action with one key. You can stop at any time and go on where you left off.",
    },
    record: {
      name: "Record and Metrics",
      what: "Record asks for the figures that are due, and Metrics shows what they say: with their n, with their interval where only a sample was tested, and whether a change is more than luck.",
    },
    risks: {
      name: "Risks",
      what: "Where each risk stands before and after your measures, what it rests on, and what the Accountable Manager has to accept.",
    },
    check: {
      name: "Check",
      what: "Says what stands in the way of the next assessment, and leads to each cell. It is your own check: the authority decides.",
    },
  },
} as const;
