import CanonicalJSON
import Foundation

/// The test vector of RSABSSA-SHA384-PSS-Randomized, RFC 9474, appendix A.1.
struct PublishedNumbers {
  let object: JSONObject

  static let path = folder + "/rfc9474-a1.json"
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Browser").path

  static func read() throws -> PublishedNumbers {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    return PublishedNumbers(object: try JSONValue(parsing: bytes).objectValue ?? [:])
  }

  subscript(name: String) -> Data {
    let digits = (object[name]?.stringValue ?? "").compactMap(\.hexDigitValue)
    return Data(
      stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }
}
