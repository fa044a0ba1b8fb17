import CanonicalJSON
import PlenaryModel
import Procedure
import Secretariat

// Each figure stands beside the reference it is compared with, measured in the same run.
//
// Usage: engine-bench [adjudicate] [replay]

let only = Set(CommandLine.arguments.dropFirst())
if only.isEmpty || only.contains("adjudicate") { adjudicate() }
if only.isEmpty || only.contains("replay") { try replay() }

/// The shortest of several runs: what the machine can do when nobody else is at it.
func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  var best = Double.infinity
  for _ in 0..<runs {
    let parts = try clock.measure(body).components
    best = min(best, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
  return best
}

func report(_ name: String, _ value: Double, _ unit: String) {
  let digits = value < 1000 ? "\((value * 100).rounded() / 100)" : "\(Int(value.rounded()))"
  let dots = String(repeating: ".", count: max(2, 62 - name.count))
  print("\(name) \(dots) \(digits) \(unit)")
}

/// Keeps the optimizer from leaving out what is measured.
@inline(never) func use<Value>(_ value: Value) { _ = value }
