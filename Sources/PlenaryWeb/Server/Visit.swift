import CanonicalJSON
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// One request, with what was found out about it before its route answers: who asks, in which
/// language, in which room and in what capacity.
struct Visit: Sendable {
  let house: House
  let server: Server
  let request: Request
  let parameters: [String: String]
  let words: Words
  /// nil for somebody who has not joined.
  let session: Session?
  /// The secret of the session; never written anywhere.
  let token: String?
  /// Given in a header, so that no browser sends it by itself and no forgery is possible.
  let tokenIsBearer: Bool
  let passes: [Pass]
  /// The room that the path names.
  let room: Room?
  /// The capacity that the path names, held by a pass of this session.
  let capacity: Capacity?
  /// Read when it is known that the visitor may send it.
  private(set) var body: [UInt8] = []
  /// The body where it came as a form: whether the form is ours is asked of it, and then what is in
  /// it.
  private(set) var readForm: Swift.Result<FormFields, FormError>?
  /// Where the request came from.
  let address: String
  /// The connection that it came on.
  let channel: any Channel

  mutating func receive(_ body: [UInt8]) {
    self.body = body
    if request.hasForm { readForm = Visit.read(body) }
  }

  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// What stands after the question mark.
  func query(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].map(String.init)
  }

  /// The room; routes with a meeting in their path have one.
  func theRoom() throws -> Room {
    guard let room else { throw notFound }
    return room
  }

  var notFound: Problem { Problem(.notFound, "not-found", words[.errorPageNotFound]) }

  /// As whom the engine sees what is done here.
  func theActor() throws -> Procedure.Actor {
    guard let actor = capacity?.actor else {
      throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed])
    }
    return actor
  }

  func form() throws -> FormFields {
    do { return try (readForm ?? Visit.read(body)).get() } catch {
      throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood], "\(error)")
    }
  }

  static func read(_ body: [UInt8]) -> Swift.Result<FormFields, FormError> {
    do { return .success(try FormFields(body)) } catch { return .failure(error) }
  }

  func json() throws -> JSONObject {
    do {
      guard let object = try JSONValue(parsing: body).objectValue else {
        throw Problem(
          .badRequest, "not-understood", words[.problemNotUnderstood], "An object is expected.")
      }
      return object
    } catch let error as JSONSyntaxError {
      throw Problem(
        .badRequest, "not-understood", words[.problemNotUnderstood],
        "\(error.message), line \(error.line), column \(error.column).")
    }
  }

  /// Whether a program asks, which wants data and no page.
  var wantsJSON: Bool {
    request.uri.path.hasPrefix("/api/") || request.headers[.accept]?.mentionsJSON == true
  }

  /// Proves that a form came from one of our own pages: only they know it.
  var forgeryToken: String {
    guard let token else { return "" }
    return Visit.forgeryToken(of: token, house.registrar.serverKey)
  }

  static func forgeryToken(of token: String, _ key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array("form \(token)".utf8), using: key)
    return String(Token.hexadecimal(code).prefix(32))
  }

  // MARK: answers

  func page(_ page: HTML, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: words.language.tag,
        .cacheControl: "no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: page.text)))
  }

  func json(_ object: JSONObject, status: HTTPResponse.Status = .ok) -> Response {
    text(JSONValue.object(object).text(), type: "application/json", status: status)
  }

  func json(list: [JSONValue]) -> Response {
    text(JSONValue.array(list).text(), type: "application/json")
  }

  func text(
    _ text: String, type: String, status: HTTPResponse.Status = .ok, file: String? = nil
  ) -> Response {
    var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store"]
    if let file { headers[.contentDisposition] = "attachment; filename=\"\(file)\"" }
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// To another page, with what the browser should ask for by GET.
  func redirect(to path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }
}
