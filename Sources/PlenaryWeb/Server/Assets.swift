import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import SecretBallot

/// What pages need besides themselves, kept in the program: one style sheet, one script, one icon.
struct Asset: Sendable {
  let path: String
  let type: String
  let body: ByteBuffer
  private let tag: String

  /// - Parameter name: `plenary.js`; the address has a piece of the content's hash, so that a browser
  ///   may keep it for ever.
  init(_ name: String, _ bytes: [UInt8], type: String) {
    tag = String(Token.hexadecimal(SHA256.hash(data: bytes)).prefix(12))
    path = "/static/\(tag)/\(name)"
    self.type = type
    body = ByteBuffer(bytes: bytes)
  }

  var response: Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "public, max-age=31536000, immutable",
        .eTag: "\"\(tag)\"",
      ],
      body: ResponseBody(byteBuffer: body))
  }
}

enum Assets {
  static let style = Asset(
    "plenary.css", PackageResources.plenary_css, type: "text/css; charset=utf-8")
  static let archive = Asset(
    "archive.css", PackageResources.archive_css, type: "text/css; charset=utf-8")
  static let documents = Asset(
    "documents.css", PackageResources.documents_css, type: "text/css; charset=utf-8")
  static let script = Asset(
    "plenary.js", PackageResources.plenary_js, type: "text/javascript; charset=utf-8")
  static let secret = Asset(
    "secret.js", PackageResources.secret_js, type: "text/javascript; charset=utf-8")
  static let blindBallot = Asset(
    "blind-ballot.js", BrowserScript.bytes, type: "text/javascript; charset=utf-8")
  static let icon = Asset("favicon.svg", PackageResources.favicon_svg, type: "image/svg+xml")

  static let all = [style, archive, documents, script, secret, blindBallot, icon]
}
