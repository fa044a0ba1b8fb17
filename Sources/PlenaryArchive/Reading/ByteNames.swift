/// Numbers for names, in the order in which they first come: a table with a million rows names two
/// hundred members and six thousand votes.
struct ByteNames {
  private(set) var names: [[UInt8]] = []
  private var places: [Int32]
  private var mask: Int
  private var last = -1

  init() {
    places = Array(repeating: -1, count: 1_024)
    mask = 1_023
  }

  var count: Int { names.count }

  func text(_ number: Int) -> String { Encodings.text(names[number][...]) }

  /// The number of a name, a new one where it has none yet.
  mutating func number(_ name: ArraySlice<UInt8>) -> Int {
    // Rows of one vote stand together: the name is most often that of the row before.
    if last >= 0, ByteNames.isSame(names[last], name) { return last }
    var place = ByteNames.hash(name) & mask
    while places[place] >= 0 {
      if ByteNames.isSame(names[Int(places[place])], name) {
        last = Int(places[place])
        return last
      }
      place = (place + 1) & mask
    }
    places[place] = Int32(names.count)
    names.append(Array(name))
    last = names.count - 1
    if names.count * 2 > places.count { grow() }
    return last
  }

  /// The number of a name, nil where it never came.
  func existing(_ name: ArraySlice<UInt8>) -> Int? {
    var place = ByteNames.hash(name) & mask
    while places[place] >= 0 {
      if ByteNames.isSame(names[Int(places[place])], name) { return Int(places[place]) }
      place = (place + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    places = Array(repeating: -1, count: places.count * 2)
    mask = places.count - 1
    for (number, name) in names.enumerated() {
      var place = ByteNames.hash(name[...]) & mask
      while places[place] >= 0 { place = (place + 1) & mask }
      places[place] = Int32(number)
    }
  }

  @inline(__always)
  private static func isSame(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
      }
    }
  }

  /// FNV-1a (Fowler, Noll and Vo).
  @inline(__always)
  private static func hash(_ name: ArraySlice<UInt8>) -> Int {
    name.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
  }
}
