import CanonicalJSON
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// Answers requests: finds out who asks, asks the table of access, and calls the route. Knows no
/// network; `PlenaryApplication` puts it behind one.
struct Server: Sendable {
  let house: House
  /// Whether cookies may go over secure connections only.
  let isSecure: Bool
  /// How people reach it, where another server stands before it.
  let publicOrigin: String?
  /// Every route with its permission.
  let endpoints: [Endpoint]
  let meters: Meters
  let limits: Limits

  /// How often somebody may try what could be guessed.
  struct Limits: Sendable {
    var joining = RateLimit(attempts: 20, perSeconds: 60)
    var signingIn = RateLimit(attempts: 5, perSeconds: 60)
    /// For whoever has joined, by device: generous, so that only a broken program meets it.
    var orders = RateLimit(attempts: 600, perSeconds: 10)

    init() {}
  }

  init(
    house: House, isSecure: Bool = false, behind publicOrigin: String? = nil,
    limits: Limits = Limits()
  ) {
    self.house = house
    self.isSecure = isSecure || publicOrigin?.hasPrefix("https:") == true
    self.publicOrigin = publicOrigin
    self.limits = limits
    endpoints = Endpoints.all
    meters = Meters()
  }

  var cookieName: String { isSecure ? "__Host-plenary" : "plenary" }

  func router() -> Router<PlenaryRequestContext> {
    let router = Router(
      context: PlenaryRequestContext.self, options: [.autoGenerateHeadEndpoints])
    for endpoint in endpoints {
      router.on(endpoint.routerPath, method: endpoint.method) { request, context in
        await self.answer(request, context, endpoint)
      }
    }
    router.add(middleware: NotFound(server: self))
    return router
  }

  /// Answers; whatever goes wrong becomes a problem in the visitor's language.
  func answer(
    _ request: Request, _ context: PlenaryRequestContext, _ endpoint: Endpoint
  ) async -> Response {
    let started = ContinuousClock.now
    let words = Words(language(of: request))
    var room: Room?
    var response: Response
    var visit: Visit?
    do {
      var found = try await self.visit(
        request, context, words, isAnonymous: endpoint.permission == .anonymous, &room)
      visit = found
      // Nobody who may not send it makes us read it.
      try checkPermission(of: found, endpoint)
      found.receive(try await body(of: request, endpoint))
      try checkForgery(of: found, endpoint)
      let visit = found
      if endpoint.method == .get {
        response = try await endpoint.handler(visit)
      } else {
        // What was begun is done also when the visitor goes away meanwhile.
        response = try await Task { try await endpoint.handler(visit) }.value
      }
    } catch {
      response = refuse(error, request, words, room, visit)
    }
    protect(&response)
    // A number that grows while somebody casts a secret ballot would tell when he did.
    if endpoint.permission != .anonymous {
      meters.count(endpoint, response.status, after: ContinuousClock.now - started)
    }
    return response
  }

  private func body(of request: Request, _ endpoint: Endpoint) async throws -> [UInt8] {
    guard endpoint.greatestBody > 0 else { return [] }
    let buffer = try await request.body.collect(upTo: endpoint.greatestBody)
    return Array(buffer.readableBytesView)
  }

  private func visit(
    _ request: Request, _ context: PlenaryRequestContext, _ words: Words,
    isAnonymous: Bool, _ room: inout Room?
  ) async throws -> Visit {
    var parameters: [String: String] = [:]
    for (name, value) in context.parameters {
      let value = String(value)
      guard
        let text = value.utf8.contains(UInt8(ascii: "%")) ? value.removingPercentEncoding : value
      else {
        throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood])
      }
      parameters[String(name)] = text
    }
    let (token, isBearer) = isAnonymous ? (nil, false) : token(of: request)
    var session: Session?
    var passes: [Pass] = []
    if let token, let known = await house.registrar.visitor(with: token) {
      session = known.session
      passes = known.passes
    }
    if let name = parameters["meeting"] {
      guard MeetingNotice.isName(name), let found = try await house.room(MeetingID(stored: name))
      else { throw Problem(.notFound, "not-found", words[.problemNoMeeting]) }
      room = found
    }
    var capacity: Capacity?
    if let name = parameters["capacity"] {
      guard let wanted = Capacity(pathName: name) else {
        throw Problem(.notFound, "not-found", words[.errorPageNotFound])
      }
      capacity =
        passes.first { pass in
          pass.capacity == wanted && room.map { pass.admits(to: $0.id) } ?? (pass.meeting == nil)
        }?.capacity
    }
    return Visit(
      house: house, server: self, request: request, parameters: parameters, words: words,
      session: session, token: session == nil ? nil : token, tokenIsBearer: isBearer,
      passes: passes, room: room, capacity: capacity,
      address: isAnonymous ? "" : address(of: request, context), channel: context.channel)
  }

  /// Where a request comes from. Behind another server that one says so, in the last place: what
  /// stands before it anybody can write.
  private func address(of request: Request, _ context: PlenaryRequestContext) -> String {
    guard publicOrigin != nil,
      let last = request.headers[values: .forwardedFor].last?.split(separator: ",").last
    else { return context.address }
    return String(last.trimmed.prefix(50))
  }

  private func token(of request: Request) -> (String?, Bool) {
    if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
      return (String(header.dropFirst(7).prefix(100)), true)
    }
    return (request.cookie(cookieName).map { String($0.prefix(100)) }, false)
  }

  /// By which methods a path can be asked; empty for one that is not there.
  func methods(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    let known = endpoints.filter { endpoint in
      let pattern = endpoint.path.split(separator: "/")
      return pattern.count == parts.count
        && zip(pattern, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    return Set(known.map(\.method.rawValue)).sorted()
  }

  /// The permission that the route asks for.
  private func checkPermission(of visit: Visit, _ endpoint: Endpoint) throws {
    let visitors: [Access.Visitor]
    if visit.parameters["capacity"] != nil {
      visitors = [Access.Visitor(visit.capacity)]
    } else {
      let held = visit.passes.filter { pass in
        visit.room.map { pass.admits(to: $0.id) } ?? (pass.meeting == nil)
      }
      visitors = [.publicVisitor] + held.map { Access.Visitor($0.capacity) }
    }
    guard visitors.contains(where: { Access.may($0, endpoint.permission) }) else {
      throw visit.session == nil
        ? Problem(.unauthorized, "not-joined", visit.words[.problemNotJoined])
        : Problem(.forbidden, "not-allowed", visit.words[.errorNotAllowed])
    }
  }

  /// That the form is our own, and not one of too many.
  private func checkForgery(of visit: Visit, _ endpoint: Endpoint) throws {
    guard endpoint.method != .get else { return }
    try checkOrigin(of: visit)
    if let session = visit.session,
      let wait = limits.orders.take(session.device, now: house.now().secondsUTC)
    {
      throw tooMany(wait, visit.words)
    }
  }

  func tooMany(_ seconds: Int, _ words: Words) -> Problem {
    Problem(
      .tooManyRequests, "too-many", words[.errorTooManyAttempts], retryAfter: seconds)
  }

  /// No other site's page may act for a visitor: browsers say where a request comes from, and forms
  /// carry a token that only our pages know (ASVS 3.5.1 to 3.5.3).
  private func checkOrigin(of visit: Visit) throws {
    if visit.tokenIsBearer { return }
    let refusal = Problem(.forbidden, "forged", visit.words[.problemForged])
    if let site = visit.request.headers[.secFetchSite], site != "same-origin", site != "none" {
      throw refusal
    }
    if let origin = visit.request.headers[.origin] {
      let host = visit.request.head.authority
      let isOwn =
        origin == publicOrigin
        || host.map { origin == "http://\($0)" || origin == "https://\($0)" } ?? false
      guard isOwn else { throw refusal }
    }
    guard visit.token != nil else { return }
    let given = visit.request.headers[.formToken] ?? (try? visit.form())?["form-token"] ?? ""
    guard Token.isSame(given, visit.forgeryToken) else { throw refusal }
  }

  private func refuse(
    _ error: any Error, _ request: Request, _ words: Words, _ room: Room?, _ visit: Visit?
  ) -> Response {
    let problem = Problem(error, words, rules: room?.rules)
    if problem.status.code >= 500 {
      house.logger.error(
        "request failed", metadata: ["error": "\(error)", "kind": "\(problem.kind)"])
    }
    var response: Response
    let accept = request.headers[.accept] ?? ""
    if request.uri.path.hasPrefix("/api/") || accept.mentionsJSON {
      response = Response(
        status: problem.status, headers: [.contentType: "application/problem+json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: JSONValue.object(problem.json).text())))
    } else {
      let page = ProblemPage.page(problem, words, room?.notice)
      response = Response(
        status: problem.status, headers: [.contentType: "text/html; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: page.text)))
    }
    if problem.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
    if let seconds = problem.retryAfter { response.headers[.retryAfter] = String(seconds) }
    response.headers[.cacheControl] = "no-store"
    return response
  }

  /// `?lang=fr`, then what was chosen before, then what the browser prefers.
  private func language(of request: Request) -> Language {
    if request.uri.query != nil, let named = request.uri.queryParameters["lang"],
      let language = Language(tag: named)
    {
      return language
    }
    if let chosen = request.cookie("language"), let language = Language(tag: chosen) {
      return language
    }
    return Language.best(for: request.headers[.acceptLanguage] ?? "")
  }

  /// What tells a browser how little a page of ours may do (ASVS 3.4).
  private func protect(_ response: inout Response) {
    response.headers.append(contentsOf: Server.protection)
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
  }

  private static let protection: HTTPFields = [
    .contentSecurityPolicy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; "
      + "base-uri 'none'",
    .xContentTypeOptions: "nosniff",
    .referrerPolicy: "same-origin",
    .crossOriginOpenerPolicy: "same-origin",
    .crossOriginResourcePolicy: "same-origin",
  ]
}

extension Request {
  /// The value of a cookie; the first of that name.
  func cookie(_ name: String) -> String? {
    for field in headers[values: .cookie] {
      for crumb in field.utf8.split(separator: UInt8(ascii: ";")) {
        let crumb = crumb.drop { $0 == UInt8(ascii: " ") }
        guard crumb.starts(with: name.utf8) else { continue }
        let rest = crumb.dropFirst(name.utf8.count)
        if rest.first == UInt8(ascii: "=") { return String(Substring(rest.dropFirst())) }
      }
    }
    return nil
  }

  /// Whether the body is a form as a browser sends it.
  var hasForm: Bool {
    headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
  }
}

extension String {
  /// Whether it names JSON, as `Accept: application/json` does.
  var mentionsJSON: Bool {
    var found = 0
    let name: StaticString = "json"
    for byte in utf8 {
      if byte == name.utf8Start[found] {
        found += 1
        if found == name.utf8CodeUnitCount { return true }
      } else {
        found = byte == name.utf8Start[0] ? 1 : 0
      }
    }
    return false
  }
}

extension HTTPField.Name {
  static let secFetchSite = field("Sec-Fetch-Site")
  static let formToken = field("X-Form-Token")
  static let referrerPolicy = field("Referrer-Policy")
  static let crossOriginOpenerPolicy = field("Cross-Origin-Opener-Policy")
  static let crossOriginResourcePolicy = field("Cross-Origin-Resource-Policy")
  static let idempotencyKey = field("Idempotency-Key")
  static let lastEventID = field("Last-Event-ID")
  static let forwardedFor = field("X-Forwarded-For")

  private static func field(_ name: String) -> HTTPField.Name {
    guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
    return field
  }
}

struct PlenaryRequestContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Bodies are bounded by each route.
  var maxUploadSize: Int { 4 << 20 }
  /// Where the request came from, to limit how often somebody tries.
  let address: String
  /// The connection, for streams.
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
    address = source.channel.remoteAddress?.ipAddress ?? "local"
  }
}

/// A page that is not there says so in the visitor's language.
struct NotFound: RouterMiddleware {
  typealias Context = PlenaryRequestContext
  let server: Server

  func handle(
    _ request: Request, context: PlenaryRequestContext,
    next: (Request, PlenaryRequestContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let error as HTTPError
      where error.status == .notFound
    {
      let methods = server.methods(of: request.uri.path)
      let missing = Endpoint.get("/missing", .open) { visit in
        if methods.isEmpty { throw visit.notFound }
        throw Problem(.methodNotAllowed, "method", visit.words[.problemNotUnderstood])
      }
      var response = await server.answer(request, context, missing)
      if !methods.isEmpty { response.headers[.allow] = methods.joined(separator: ", ") }
      return response
    }
  }
}
