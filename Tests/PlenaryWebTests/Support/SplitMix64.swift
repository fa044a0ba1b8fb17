/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// Bytes, most of them from an alphabet, so that random text often comes near to sense.
  mutating func bytes(upTo count: Int, from alphabet: String = "") -> [UInt8] {
    let alphabet = Array(alphabet.utf8)
    return (0..<below(count + 1)).map { _ in
      alphabet.isEmpty || below(8) == 0 ? UInt8(below(256)) : one(of: alphabet)
    }
  }

  mutating func text(upTo count: Int, from alphabet: String = "") -> String {
    String(decoding: bytes(upTo: count, from: alphabet), as: UTF8.self)
  }
}
