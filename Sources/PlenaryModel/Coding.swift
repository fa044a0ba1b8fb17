// How the nouns are written in records: codes, days and moments as plain strings, so that an entry
// can be read without this program.

extension Code {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension MemberID: Codable, CodingKeyRepresentable {}
extension TextID: Codable {}
extension RuleID: Codable {}
extension BodyID: Codable {}
extension InstitutionID: Codable {}
extension DecisionRuleID: Codable {}
extension GroupID: Codable, CodingKeyRepresentable {}
extension MotionKind: Codable {}
extension ActionID: Codable {}
extension ParagraphID: Codable {}

/// Dictionaries by code are written as objects, not as lists of pairs.
private struct CodeKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Code where Self: CodingKeyRepresentable {
  public var codingKey: any CodingKey { CodeKey(stringValue: code) }
  public init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Moment: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment: \(text)")
    }
    self = moment
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Vote: Codable {}
extension VotingMethod: Codable {}
extension SourceStatus: Codable {}
extension Paragraph.Part: Codable {}
extension Power.Extent: Codable {}
extension Effect: Codable {}
