// What the product has to reach. Speed is a share of a peer's CPU time in the same run, since seconds of another machine say nothing:
// 2.4 s where exceljs took 11.8 s, 0.75 s where SheetJS took 3.6 s; 30 ms and 220 ms where the floor of all 101 figures took 5.5 ms and 50 ms;
// 400 ms for a check with words and cells where one pass of plain checks took 41 ms.
export function goalsOf(seen) {
  return [
    atMost("writing: CPU against exceljs", seen["write-ours"].cpuSeconds / seen["write-exceljs"].cpuSeconds, 2.4 / 11.8, ""),
    atMost("writing: peak memory", seen["write-ours"].peakMegabytes, 300, "MB"),
    atMost("writing: size of the file", seen["write-ours"].fileMegabytes, 7.6, "MB"),
    atMost("reading: CPU against SheetJS", seen["read-ours"].cpuSeconds / seen["read-sheetjs"].cpuSeconds, 0.75 / 3.6, ""),
    atMost("reading: peak memory", seen["read-ours"].peakMegabytes, 250, "MB"),
    atMost(
      "101 figures over a million cells: CPU against the floor",
      seen["figures-ours"].cpuSeconds / seen["figures-typed"].cpuSeconds,
      30 / 5.5,
      "",
    ),
    atMost(
      "101 figures over 7 million cells: CPU against the floor",
      seen["figures-7-ours"].cpuSeconds / seen["figures-7-typed"].cpuSeconds,
      220 / 50,
      "",
    ),
    atMost("7 million cells: CPU against a million", seen["figures-7-ours"].cpuSeconds / seen["figures-ours"].cpuSeconds, 12, ""),
    atMost("judging 100,000 rows: CPU against the floor", seen["judge-ours"].cpuSeconds / seen["judge-floor"].cpuSeconds, 400 / 41, ""),
    atMost("judging 100,000 rows: CPU against 5,000", seen["judge-ours"].cpuSeconds / seen["judge-ours-few"].cpuSeconds, 20, ""),
    atMost("judging 100,000 rows: peak memory", seen["judge-ours"].peakMegabytes, 500, "MB"),
    atMost("building in Excel: requests", seen["build-excel"].requests, 6, ""),
    atMost("building in Excel: largest request", seen["build-excel"].largestRequest / 1e6, 1, "MB"),
  ];
}

function atMost(what, value, limit, unit) {
  return { what, value, limit, unit, isMet: value <= limit };
}
