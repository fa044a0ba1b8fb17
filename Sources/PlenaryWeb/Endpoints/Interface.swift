/// The interface for programs.
extension Endpoints {
  static let interface: [Endpoint] = []
}
