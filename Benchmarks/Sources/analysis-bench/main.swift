import Measuring

// How good and how fast the analysis is on real votes. What needs data that is not there is left out.
//
// Usage: analysis-bench [ideal-points|forecast|council|power]
//        analysis-bench forecast FIRST LAST [FIRST LAST]   other sessions, weights learnt from others
//        analysis-bench council FIRST LAST                 other years

let words = Array(CommandLine.arguments.dropFirst())
let task = words.first ?? "all"
let numbers = words.dropFirst().compactMap { Int($0) }

/// The range that two numbers make; nil where they are not there.
func range(at place: Int) -> ClosedRange<Int>? {
  guard numbers.count >= place + 2, numbers[place] <= numbers[place + 1] else { return nil }
  return numbers[place]...numbers[place + 1]
}

if !["all", "ideal-points", "forecast", "council", "power"].contains(task) {
  print("usage: analysis-bench [ideal-points|forecast|council|power]")
}
if ["all", "ideal-points"].contains(task), let bench = try IdealPointsTask() { try bench.run() }
if ["all", "forecast"].contains(task),
  var bench = try ForecastTask(sessions: range(at: 0) ?? 65...70, learnt: range(at: 2))
{
  bench.run()
}
if ["all", "council"].contains(task),
  let bench = try CouncilTask(years: range(at: 0) ?? 2010...2025)
{
  try bench.run()
}
if ["all", "power"].contains(task) { try power() }
