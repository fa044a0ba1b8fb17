public import CanonicalJSON
import PlenaryModel
public import Procedure

// What a vote is about: `{"proposal":"A/C.3/69/L.28"}`, `{"of":"A/C.3/69/L.28","part":2}`,
// `{"motion":3}`, `"appeal"`.

extension Subject {
  public var json: JSONValue {
    switch self {
    case .proposal(let text): .fields { $0.put("proposal", text) }
    case .amendment(let text): .fields { $0.put("amendment", text) }
    case .part(let text, let number):
      .fields {
        $0.put("of", text)
        $0.put("part", number)
      }
    case .motion(let number): .fields { $0.put("motion", number) }
    case .appeal: "appeal"
    case .preliminaryQuestion(let text): .fields { $0.put("preliminary-question", text) }
    }
  }

  init(json: JSONValue) throws(UnreadableEvent) {
    if json.stringValue == "appeal" {
      self = .appeal
      return
    }
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      if let text: TextID = try reader.optionalCode("proposal") { return .proposal(text) }
      if let text: TextID = try reader.optionalCode("amendment") { return .amendment(text) }
      if let number = try reader.optionalNumber("motion") { return .motion(number: number) }
      if let number = try reader.optionalNumber("part") {
        return .part(of: try reader.code("of"), number: number)
      }
      return .preliminaryQuestion(try reader.code("preliminary-question"))
    }
  }
}
