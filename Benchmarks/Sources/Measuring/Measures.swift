import Foundation

/// Seconds of a clock on the wall.
public func seconds<Value>(_ body: () throws -> Value) rethrows -> (Double, Value) {
  let clock = ContinuousClock()
  let start = clock.now
  let value = try body()
  return (seconds(start.duration(to: clock.now)), value)
}

public func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// Seconds of the processor that the program has used, on all its threads.
public func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The most memory that the program has held, as the kernel counts it; 0 where it does not say.
public func peakMegabytes() -> Double {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kibibytes = line.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
  else { return 0 }
  return (Double(kibibytes) ?? 0) / 1_024
}

public func text(_ value: Double, _ decimals: Int = 3) -> String {
  String(format: "%.\(decimals)f", value)
}

public func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// Keeps the optimizer from leaving out what is measured.
@inline(never) public func use<Value>(_ value: Value) { _ = value }

/// A line with the figure behind its name.
public func report(_ name: String, _ figure: String) {
  print(name + String(repeating: " ", count: max(1, 58 - name.count)) + figure)
}
