import HTTPTypes
import Hummingbird

/// A route: what it is called, who may use it, and what it answers. All of them stand in one list,
/// `Endpoints.all`, which tests go through for every kind of visitor.
struct Endpoint: Sendable {
  typealias Handler = @Sendable (Visit) async throws -> Response

  var method: HTTPRequest.Method
  /// With the names of its parameters: `/m/{meeting}/as/{capacity}`.
  var path: String
  var permission: Permission
  /// The longest body that is read, in bytes.
  var greatestBody: Int
  var handler: Handler

  private init(
    _ method: HTTPRequest.Method, _ path: String, _ permission: Permission, _ greatestBody: Int,
    _ handler: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.permission = permission
    self.greatestBody = greatestBody
    self.handler = handler
  }

  static func get(
    _ path: String, _ permission: Permission, _ handler: @escaping Handler
  ) -> Endpoint {
    Endpoint(.get, path, permission, 0, handler)
  }

  static func post(
    _ path: String, _ permission: Permission, upTo greatestBody: Int = 1 << 16,
    _ handler: @escaping Handler
  ) -> Endpoint {
    Endpoint(.post, path, permission, greatestBody, handler)
  }

  /// As the router writes parameters.
  var routerPath: RouterPath { RouterPath(path) }

  var isInterface: Bool { path.hasPrefix("/api/") }
}
