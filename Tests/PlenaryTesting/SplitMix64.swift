/// Random numbers that are the same in every run and on every machine (Steele, Lea and Flood, 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  public mutating func truth() -> Bool { below(2) == 0 }
  public mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  public mutating func maybe<Value>(_ value: (inout SplitMix64) -> Value) -> Value? {
    truth() ? value(&self) : nil
  }

  public mutating func some<Value>(
    upTo count: Int = 3, _ value: (inout SplitMix64) -> Value
  ) -> [Value] {
    (0..<below(count + 1)).map { _ in value(&self) }
  }

  /// Bytes, most of them from an alphabet, so that random text often comes near to sense.
  public mutating func bytes(upTo count: Int, from alphabet: String = "") -> [UInt8] {
    let alphabet = Array(alphabet.utf8)
    return (0..<below(count + 1)).map { _ in
      alphabet.isEmpty || below(8) == 0 ? UInt8(below(256)) : one(of: alphabet)
    }
  }

  public mutating func text(upTo count: Int, from alphabet: String = "") -> String {
    String(decoding: bytes(upTo: count, from: alphabet), as: UTF8.self)
  }
}
