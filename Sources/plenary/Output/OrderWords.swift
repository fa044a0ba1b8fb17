import CanonicalJSON
import Secretariat

/// Orders as words on a command line: `call-speaker member=CUB`.
enum OrderWords {
  static func order(_ name: String, _ members: [String]) throws -> JSONObject {
    var object: JSONObject = ["order": .string(name)]
    for member in members {
      guard let place = member.firstIndex(of: "="), place > member.startIndex else {
        throw refuse("`\(member)` is no member.", hint: "Write it as key=value.")
      }
      let key = String(member[..<place])
      let text = String(member[member.index(after: place)...])
      let kind = OrderMember.kinds[key] ?? .text
      if kind == .texts {
        object[key] = .array((object[key]?.arrayValue ?? []) + [.string(text)])
        continue
      }
      guard object[key] == nil else {
        throw refuse("`\(key)` stands twice.", hint: "Give it once.")
      }
      object[key] = try value(text, kind, key)
    }
    return object
  }

  private static func value(
    _ text: String, _ kind: OrderMember.Kind, _ key: String
  ) throws -> JSONValue {
    switch kind {
    case .text, .texts: return .string(text)
    case .number:
      guard let number = Int64(text) else {
        throw refuse("`\(text)` is no whole number.", hint: "Write it as \(key)=300.")
      }
      return .integer(number)
    case .flag:
      guard text == "true" else {
        throw refuse("`\(key)` is true, or left out.", hint: "Write it as \(key)=true.")
      }
      return true
    case .structured:
      do { return try JSONValue(parsing: Array(text.utf8)) } catch {
        throw refuse(
          "`\(key)` is JSON: \(error.message), column \(error.column).",
          hint: "docs/orders.md has an example.")
      }
    }
  }

  /// As one would give it again.
  static func line(_ order: JSONObject) -> String {
    let name = order["order"]?.stringValue ?? ""
    let members = order.members.filter { $0.name != "order" }.flatMap { member -> [String] in
      if OrderMember.kinds[member.name] == .texts {
        return (member.value.arrayValue ?? []).map { "\(member.name)=\(quoted($0))" }
      }
      return ["\(member.name)=\(quoted(member.value))"]
    }
    return ([name] + members).joined(separator: " ")
  }

  /// For a shell, where it needs that.
  private static func quoted(_ value: JSONValue) -> String {
    let text = value.stringValue ?? value.text()
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "-_./:+,".utf8.contains(byte)
      }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
