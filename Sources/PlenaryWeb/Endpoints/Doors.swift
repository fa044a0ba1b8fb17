import FoundationEssentials
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Secretariat

/// Coming in and going out.
extension Endpoints {
  static let doors: [Endpoint] = [
    .get("/", .open) { visit in
      visit.page(FrontPage.page(visit, await visit.house.registrar.organisation))
    },
    // A link out of a QR code or a message. Looking at it changes nothing.
    .get("/join/{token}", .open) { visit in
      let token = visit.parameter("token")
      let pass = try await visit.pass(openedBy: .link(token))
      let organisation = await visit.house.registrar.organisation
      let notice = pass.meeting.flatMap { organisation.meeting($0) }
      return visit.page(FrontPage.linkPage(visit, pass, token: token, notice: notice))
    },
    .post("/join", .open, upTo: 4096) { visit in
      let form = try visit.form()
      return try await visit.enter(
        by: form["token"].map { .link($0) } ?? .code(form["code"] ?? ""))
    },
    .post("/sign-in", .open, upTo: 4096) { visit in
      let form = try visit.form()
      return try await visit.enter(
        by: .password(name: form["name"] ?? "", form["password"] ?? ""))
    },
    .post("/leave", .open, upTo: 4096) { visit in
      if let token = visit.token { try await visit.house.registrar.leave(token) }
      var response = visit.redirect(to: "/")
      response.setCookie(visit.cookie("", maxAge: 0))
      return response
    },
    .get("/language/{language}", .open) { visit in
      guard let language = Language(tag: visit.parameter("language")) else { throw visit.notFound }
      var response = visit.redirect(to: visit.pathOfReferrer ?? "/")
      response.setCookie(
        Cookie(
          name: "language", value: language.rawValue, maxAge: 31_536_000, path: "/",
          secure: visit.server.isSecure, httpOnly: true, sameSite: .lax))
      return response
    },
  ]
}

/// What somebody has who wants to come in.
enum DoorKey {
  case link(String)
  case code(String)
  case password(name: String, String)
}

extension Visit {
  /// The pass that a key opens, as long as not too many were tried.
  func pass(openedBy key: DoorKey) async throws -> Pass {
    switch key {
    case .link(let token):
      return try await guessing(server.limits.joining, [address]) {
        try await house.registrar.pass(linked: token)
      }
    case .code(let code):
      return try await guessing(server.limits.joining, [address]) {
        try await house.registrar.pass(coded: code)
      }
    case .password(let name, let password):
      // By address and by name: neither one machine against all names, nor all against one.
      return try await guessing(server.limits.signingIn, [address, "name \(name)"]) {
        try await house.registrar.pass(of: name, password: password)
      }
    }
  }

  /// Lets only so many wrong keys be tried. Right ones cost nothing: a whole hall may stand behind one
  /// address.
  private func guessing(
    _ limit: RateLimit, _ who: [String], _ open: () async throws -> Pass
  ) async throws -> Pass {
    for one in who {
      if let wait = limit.take(one, now: house.now().secondsUTC) {
        throw server.tooMany(wait, words)
      }
    }
    let pass = try await open()
    for one in who { limit.giveBack(one) }
    return pass
  }

  /// Lets the device in.
  ///
  /// - Returns: the session, and its token, which ends that of the one before.
  func admit(
    _ pass: Pass, by key: DoorKey
  ) async throws -> (token: String, session: Session) {
    let isPassword = if case .password = key { true } else { false }
    let token = try await house.registrar.join(pass, with: token, byPassword: isPassword)
    guard let session = await house.registrar.session(of: token) else {
      throw Registrar.Refusal.linkRevoked
    }
    return (token, session)
  }

  /// Lets the device in, gives it its cookie, and shows it its page.
  fileprivate func enter(by key: DoorKey) async throws -> Response {
    let pass = try await pass(openedBy: key)
    let fresh = try await admit(pass, by: key).token
    let place: String
    if let meeting = pass.meeting {
      place = "/m/\(meeting)/as/\(pass.capacity.pathName)"
    } else {
      place = pass.capacity.isOfficer ? "/secretariat" : "/"
    }
    var response = redirect(to: place)
    response.setCookie(cookie(fresh, maxAge: Session.greatestAge))
    return response
  }

  func cookie(_ value: String, maxAge: Int) -> Cookie {
    Cookie(
      name: server.cookieName, value: value, maxAge: maxAge, path: "/", secure: server.isSecure,
      httpOnly: true, sameSite: .lax)
  }

  /// The page of ours from which a link was followed; never one with a secret in its address.
  fileprivate var pathOfReferrer: String? {
    guard let referrer = request.headers[.referer], let url = URL(string: referrer),
      let host = url.host(), let own = request.head.authority,
      own == host || url.port.map({ own == "\(host):\($0)" }) == true
    else { return nil }
    let path = url.path()
    guard path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/join") else { return nil }
    return path
  }
}
