/// The members of a JSON object, in the order in which they were written.
///
/// Names are unique, byte for byte. Two objects are equal when they have equal members, in
/// whatever order, as in JSON; the order is kept only so that what a person wrote is printed as
/// written.
public struct JSONObject: Sendable {
  /// A name and its value.
  public struct Member: Sendable {
    public let name: String
    public let value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members in the order written.
  public private(set) var members: [Member]

  /// An object with no member.
  public init() { members = [] }

  /// An object with these members.
  ///
  /// - Precondition: no name occurs twice.
  public init(_ members: [Member]) {
    precondition(
      JSONObject.indexOfRepeatedName(in: members[...]) == nil,
      "The members of a JSON object have different names")
    self.members = members
  }

  /// For members that are known to have different names.
  init(unique members: [Member]) { self.members = members }

  /// The value of a member. Setting it replaces the value in place or adds a member at the end;
  /// setting `nil` removes the member.
  public subscript(name: String) -> JSONValue? {
    get {
      for member in members where haveSameBytes(member.name, name) { return member.value }
      return nil
    }
    set {
      let index = members.firstIndex { haveSameBytes($0.name, name) }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(name, value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): break
      }
    }
  }

  public var names: [String] { members.map(\.name) }

  /// The place of the first name that stood before, or `nil`. Quadratic only where that is
  /// fastest: a hostile object of many members is looked up in a set.
  static func indexOfRepeatedName(in members: ArraySlice<Member>) -> Int? {
    if members.count <= 16 {
      for index in members.indices.dropFirst() {
        let name = members[index].name
        for earlier in members.startIndex..<index
        where haveSameBytes(members[earlier].name, name) {
          return index
        }
      }
      return nil
    }
    var seen = Set<[UInt8]>(minimumCapacity: members.count)
    return members.indices.first { !seen.insert(Array(members[$0].name.utf8)).inserted }
  }
}

extension JSONObject: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { members.count }
  public subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map { Member($0.0, $0.1) })
  }
}

extension JSONObject: Hashable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.members.count == right.members.count else { return false }
    let sameOrder = zip(left.members, right.members).allSatisfy {
      haveSameBytes($0.name, $1.name)
    }
    let pairs =
      sameOrder
      ? zip(left.members, right.members)
      : zip(left.sortedByName(), right.sortedByName())
    return pairs.allSatisfy { haveSameBytes($0.name, $1.name) && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    var sum = 0
    for member in members {
      var one = Hasher()
      one.combine(member.name)
      one.combine(member.value)
      sum ^= one.finalize()
    }
    hasher.combine(sum)
  }

  /// The members in canonical order: by the UTF-16 code units of their names (RFC 8785, 3.2.3).
  func sortedByName() -> [Member] {
    members.sorted { comesBefore($0.name, $1.name) }
  }
}

/// Whether one name stands before another in canonical order.
///
/// UTF-16 order and UTF-8 order differ only where surrogates meet U+E000 to U+FFFF.
func comesBefore(_ left: String, _ right: String) -> Bool {
  left.utf16.lexicographicallyPrecedes(right.utf16)
}
