/** Edition of the content: the publication that it follows and the month in which we last looked. Changes whenever an item does. */
export const frameworkVersion = "CAP1273-2021/2026-11";

/** Shown beside the version. All material is paraphrased; nothing here is approved by the CAA. */
export const frameworkSources =
  "Chapters follow CAP 1273 (third edition, 2021), the CAA SeMS FAQ and the contents lists of CAP 1223 (2014) and CAP 1997 (2021), in our own words. " +
  "A new edition of CAP 1223 was published on 14 November 2025 and was not available to us: compare the items with it and " +
  "enter the CAA's own item number in the column for the CAA item reference.";
