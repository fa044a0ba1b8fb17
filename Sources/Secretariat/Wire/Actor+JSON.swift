import CanonicalJSON
import PlenaryModel
import Procedure

// Who acted: `"JPN"` for a delegation, `"(chair)"` and `"(secretary)"` for the table, `"(somebody)"`
// for a member that no source names.

extension Actor {
  static let chairWord = "(chair)"
  static let secretaryWord = "(secretary)"

  private static let words = [chairWord, secretaryWord, MemberID.unnamed.code]

  var json: JSONValue {
    switch self {
    case .presidingOfficer: .string(Actor.chairWord)
    case .secretary: .string(Actor.secretaryWord)
    case .delegation(let member):
      // No code of a member begins with a bracket; one that did would not be mistaken.
      member.code.utf8.first == UInt8(ascii: "(") && member != .unnamed
        ? .fields { $0.put("delegation", member) } : .string(member.code)
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    switch json {
    case .string(Actor.chairWord): self = .presidingOfficer
    case .string(Actor.secretaryWord): self = .secretary
    case .string(MemberID.unnamed.code): self = .delegation(.unnamed)
    case .string(let code):
      guard code.utf8.first != UInt8(ascii: "(") else {
        throw .unknownWord(code, known: Actor.words)
      }
      self = .delegation(MemberID(code))
    case .object:
      self = .delegation(
        try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
          try reader.code("delegation")
        })
    case .null, .bool, .integer, .decimal, .array:
      throw .wrongKind("The code of a delegation, or \(Actor.words.joined(separator: ", "))")
    }
  }
}
