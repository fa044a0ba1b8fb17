import CanonicalJSON
import PlenaryModel
import Procedure
import Secretariat

// Each figure stands beside the reference it is compared with, measured in the same run.
//
// Usage: engine-bench [adjudicate] [replay] [clerk] [concurrent]

let only = Set(CommandLine.arguments.dropFirst())
if only.isEmpty || only.contains("adjudicate") { adjudicate() }
if only.isEmpty || only.contains("replay") { try replay() }
if only.isEmpty || only.contains("clerk") { try await clerk() }
if only.isEmpty || only.contains("concurrent") { try await concurrentVotes() }

/// The shortest of several runs: what the machine can do when nobody else is at it.
func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  var best = Double.infinity
  for _ in 0..<runs {
    best = min(best, seconds(try clock.measure(body)))
  }
  return best
}

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func report(_ name: String, _ value: Double, _ unit: String) {
  let digits = value < 1000 ? "\((value * 100).rounded() / 100)" : "\(Int(value.rounded()))"
  let dots = String(repeating: ".", count: max(2, 62 - name.count))
  print("\(name) \(dots) \(digits) \(unit)")
}

/// Keeps the optimizer from leaving out what is measured.
@inline(never) func use<Value>(_ value: Value) { _ = value }
