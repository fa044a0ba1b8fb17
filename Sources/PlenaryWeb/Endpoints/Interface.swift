/// The interface for programs: the same acts as on the pages, as JSON.
extension Endpoints {
  static let interface: [Endpoint] = interfaceTable.map(\.endpoint)

  /// Every route with its description.
  static let interfaceTable: [InterfaceEndpoint] =
    interfaceDoors + interfaceMeetings + interfaceRecords + interfaceCapacities
    + interfaceBallots + interfaceDesk + interfaceOrganisation + interfaceDescription
}
