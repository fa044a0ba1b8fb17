import CanonicalJSON
import PlenaryModel
import Procedure

// Votes by name, as the minutes list them: `{"against":["PRK"],"in-favour":["JPN","USA"]}`.

extension JSONObject {
  static func votes(_ votes: [MemberID: Vote]) -> JSONObject {
    .fields { fields in
      for vote in Vote.allCases {
        fields.put(vote.rawValue, ifAny: votes.filter { $0.value == vote }.keys.sorted())
      }
    }
  }
}

extension FieldReader {
  /// Votes by name; none when they are not there.
  mutating func votes(_ name: String) throws(UnreadableEvent) -> [MemberID: Vote] {
    guard let value = value(name) else { return [:] }
    do {
      return try FieldReader.all(of: value) { (reader) throws(UnreadableEvent) in
        var votes: [MemberID: Vote] = [:]
        for vote in Vote.allCases {
          for member: MemberID in try reader.codes(vote.rawValue)
          where votes.updateValue(vote, forKey: member) != nil {
            throw .twice(member.code, at: ".\(vote.rawValue)")
          }
        }
        return votes
      }
    } catch { throw error.inside(".\(name)") }
  }
}

extension ReportedVote {
  func write(to fields: inout FieldWriter) {
    fields.put("tally", value: tally.json)
    fields.put("votes", ifAny: JSONObject.votes(known))
    fields.put("status", word: status)
    fields.put("source", source)
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      tally: try reader.tally("tally"), known: try reader.votes("votes"),
      status: try reader.word("status"), source: try reader.text("source"))
  }
}

extension FieldReader {
  mutating func tally(_ name: String) throws(UnreadableEvent) -> Tally {
    try object(name) { (reader) throws(UnreadableEvent) in try Tally(from: &reader) }
  }

  mutating func subject(_ name: String) throws(UnreadableEvent) -> Subject {
    let value = try required(name)
    do { return try Subject(json: value) } catch { throw error.inside(".\(name)") }
  }
}

// What was found in the ballot box.

extension BallotCount {
  func write(to fields: inout FieldWriter) {
    fields.put("papers", papers)
    fields.put("ballot", number)
    fields.put("invalid", invalid, unless: 0)
    fields.put("blank", blank, unless: 0)
    let names = votes.sorted { $0.key < $1.key }
    fields.put(
      "votes", ifAny: JSONObject(names.map { .init($0.key, .integer(Int64($0.value))) }))
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    let papers = try reader.number("papers")
    let number = try reader.optionalNumber("ballot")
    let invalid = try reader.optionalNumber("invalid") ?? 0
    let blank = try reader.optionalNumber("blank") ?? 0
    let votes: [CandidateName: Int] = try reader.byName("votes") {
      (value) throws(UnreadableEvent) in
      guard let number = value.integerValue else { throw .wrongKind("A whole number") }
      return Int(number)
    }
    self.init(
      papers: papers, invalid: invalid, blank: blank,
      votes: Dictionary(uniqueKeysWithValues: votes.map { ($0.key.code, $0.value) }),
      number: number)
  }
}

/// A candidate, who is a name and has no code.
private struct CandidateName: Code {
  let code: String
  init(_ code: String) { self.code = code }
}
