public import CanonicalJSON
import PlenaryModel

/// Documents as JSON: the whole tree under stable names, and the same document when it is read back.
///
/// Members that would be empty are left out. `format` says which version of these names it is.
public enum DocumentJSON {
  public static let format = "plenary-document/1"

  public static func value(of document: Document) -> JSONValue {
    var members = DocumentJSONWriter.members(of: document)
    members.insert(.init("format", .string(format)), at: 0)
    return .object(JSONObject(members))
  }

  /// JSON for people and programs, two spaces a level.
  public static func text(of document: Document) -> String {
    value(of: document).text(indentation: 2)
  }

  public static func document(_ value: JSONValue) throws(DocumentJSONProblem) -> Document {
    guard value["format"]?.stringValue == format else {
      throw DocumentJSONProblem(
        path: "$.format", expected: "“\(format)”, so that it is known what the names mean")
    }
    return try DocumentJSONReader(value, path: "$").document()
  }

  public static func document(_ bytes: [UInt8]) throws(DocumentJSONProblem) -> Document {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw DocumentJSONProblem(path: "line \(error.line)", expected: error.description)
    }
    return try document(value)
  }
}

/// A value that is not what its place demands.
public struct DocumentJSONProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// "$.body[3].words[0]".
  public let path: String
  /// What belongs there.
  public let expected: String

  public init(path: String, expected: String) {
    self.path = path
    self.expected = expected
  }

  public var description: String { "\(path): expected \(expected)." }
}
