import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Secretariat

@testable import PlenaryWeb

extension Endpoint {
  /// As tables name it: `POST /m/{meeting}/as/{capacity}/ballot`. What changes with the content of a
  /// file stands as `{hash}`.
  var name: String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, parts[1] == "static" { parts[2] = "{hash}" }
    return "\(method.rawValue) \(parts.joined(separator: "/"))"
  }

  /// An address of it that leads somewhere.
  func address(
    meeting: MeetingID = TestServer.meeting, capacity: Capacity = .presidingOfficer,
    token: String = "unknown"
  ) -> String {
    let values = [
      "meeting": meeting.text, "capacity": capacity.pathName, "token": token, "language": "fr",
      "number": "1", "rule": "GA-133",
    ]
    var address = path
    for (name, value) in values { address = address.replacing("{\(name)}", with: value) }
    return address
  }
}

extension TestServer {
  /// A browser of each kind of visitor. Officers are officers of every meeting.
  func browser(
    of visitor: Access.Visitor, from address: String = "192.0.2.1"
  ) async throws -> Browser {
    guard let capacity = visitor.capacity else { return self.visitor(from: address) }
    return try await join(
      capacity, meeting: capacity.isOfficer ? nil : TestServer.meeting, from: address)
  }
}

extension Access.Visitor {
  /// In which it takes part in the tests; nil for the public.
  var capacity: Capacity? {
    switch self {
    case .publicVisitor: nil
    case .observer: .observer("PSE")
    case .delegate: .delegate(of: "JPN")
    case .secretary: .secretary
    case .presidingOfficer: .presidingOfficer
    }
  }
}
