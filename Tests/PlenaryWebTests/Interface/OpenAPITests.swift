import CanonicalJSON
import HTTPTypes
import PlenaryModel
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// The description of the interface says all that there is, and nothing else.
@Suite struct OpenAPITests {
  private let paths = OpenAPI.document["paths"]?.objectValue ?? [:]

  @Test func everyRouteOfTheInterfaceIsDescribed() {
    for endpoint in Endpoints.all where endpoint.isInterface {
      let operation = paths[endpoint.path]?[endpoint.method.rawValue.lowercased()]
      #expect(operation?["summary"]?.stringValue?.last == ".", "\(endpoint.path)")
    }
    #expect(Endpoints.interface.count == Endpoints.interfaceTable.count)
    #expect(
      paths.reduce(0) { $0 + ($1.value.objectValue?.count ?? 0) } == Endpoints.interface.count)
  }

  @Test func operationsHaveNamesOfTheirOwn() {
    let names = Endpoints.interfaceTable.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    func references(in value: JSONValue) -> [String] {
      switch value {
      case .object(let object):
        object.flatMap { member in
          member.name == "$ref"
            ? [member.value.stringValue ?? ""] : references(in: member.value)
        }
      case .array(let elements): elements.flatMap { references(in: $0) }
      default: []
      }
    }
    for reference in Set(references(in: .object(OpenAPI.document))) {
      let found = reference.split(separator: "/").dropFirst()
        .reduce(JSONValue.object(OpenAPI.document)) { $0[String($1)] ?? .null }
      #expect(!found.isNull, "\(reference)")
    }
  }

  @Test func orderNamesAreAllThere() {
    let words = OpenAPI.document["components"]?["schemas"]?["order"]?["properties"]?["order"]
    #expect(words?["enum"]?.arrayValue?.count == OrderName.allCases.count)
  }
}
