/// Numbers for names, in the order in which they first come: a table with a million rows names two
/// hundred members and six thousand votes.
struct ByteNames {
  private(set) var names: [[UInt8]] = []
  /// By number: names of up to seven bytes as ``key(_:)`` has them, 0 for longer ones.
  private var keys: [UInt64] = []
  /// By number: the name that came after it the last time. Rows of one vote name the members in the
  /// order of the vote before.
  private var following: [Int32] = []
  private var places: [Int32]
  private var mask: Int
  private var last = -1

  init() {
    places = Array(repeating: -1, count: 1_024)
    mask = 1_023
  }

  var count: Int { names.count }

  func text(_ number: Int) -> String { Encodings.text(names[number][...]) }

  /// Names of up to so many bytes are kept as one number, their key.
  static let longestKey = 7

  /// The key of a name of this length, to which its bytes are added from the lowest on; never 0.
  @inline(__always)
  static func key(length: Int) -> UInt64 { UInt64(length + 1) << 56 }

  /// The key of a name; 0 where it is too long.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard name.count <= longestKey else { return 0 }
    var key = key(length: name.count)
    for (place, byte) in name.enumerated() { key |= UInt64(byte) << UInt64(place * 8) }
    return key
  }

  /// The number of a name where it is one of the two that are likeliest; nil says nothing.
  @inline(__always)
  mutating func expected(_ key: UInt64) -> Int? {
    guard last >= 0 else { return nil }
    // Rows of one vote stand together: the name is most often that of the row before.
    if keys[last] == key { return last }
    let next = Int(following[last])
    guard keys[next] == key else { return nil }
    last = next
    return next
  }

  /// The number of a name, a new one where it has none yet.
  mutating func number(_ name: ArraySlice<UInt8>) -> Int {
    name.withUnsafeBufferPointer { name in
      let key = ByteNames.key(name)
      if key != 0, let number = expected(key) { return number }
      return search(name, key)
    }
  }

  private mutating func search(_ name: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Int {
    let before = last
    var place = ByteNames.hash(name, key) & mask
    while places[place] >= 0, !isSame(Int(places[place]), name, key) { place = (place + 1) & mask }
    if places[place] < 0 {
      places[place] = Int32(names.count)
      names.append(Array(name))
      keys.append(key)
      following.append(0)
      last = names.count - 1
      if names.count * 2 > places.count { grow() }
    } else {
      last = Int(places[place])
    }
    if before >= 0 { following[before] = Int32(last) }
    return last
  }

  /// The number of a name, nil where it never came.
  func existing(_ name: ArraySlice<UInt8>) -> Int? {
    name.withUnsafeBufferPointer { name in
      let key = ByteNames.key(name)
      var place = ByteNames.hash(name, key) & mask
      while places[place] >= 0 {
        if isSame(Int(places[place]), name, key) { return Int(places[place]) }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  private mutating func grow() {
    places = Array(repeating: -1, count: places.count * 2)
    mask = places.count - 1
    for (number, name) in names.enumerated() {
      var place = name.withUnsafeBufferPointer { ByteNames.hash($0, keys[number]) } & mask
      while places[place] >= 0 { place = (place + 1) & mask }
      places[place] = Int32(number)
    }
  }

  private func isSame(_ number: Int, _ name: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Bool {
    if keys[number] != key { return false }
    return key != 0 || names[number].elementsEqual(name)
  }

  /// FNV-1a (Fowler, Noll and Vo) for long names; short ones are multiplied by an odd number
  /// (Knuth, *The Art of Computer Programming* 3, 6.4).
  private static func hash(_ name: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Int {
    if key != 0 {
      return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
