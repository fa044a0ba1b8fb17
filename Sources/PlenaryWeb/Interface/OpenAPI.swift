import CanonicalJSON
import HTTPTypes
import PlenaryModel

/// The description of the interface in the form of OpenAPI 3.1, made from the same table as its
/// routes.
enum OpenAPI {
  static let document: JSONObject = [
    "openapi": "3.1.0",
    "info": [
      "title": "Plenary", "version": "1",
      "summary": "Meetings under rules of procedure: what stands, what is in order, what is done.",
      "description": .string(introduction),
      "license": ["name": "See the licence of the software", "identifier": "LicenseRef-Plenary"],
    ],
    "servers": [["url": "/"]],
    "paths": .object(paths(of: Endpoints.interfaceTable)),
    "components": [
      "schemas": .object(Schemas.all),
      "responses": ["problem": .object(problem)],
      "securitySchemes": [
        "session": [
          "type": "http", "scheme": "bearer",
          "description": "The token that `POST /api/v1/join` answers with.",
        ],
        "browser": [
          "type": "apiKey", "in": "cookie", "name": "plenary",
          "description":
            "The session of a browser; what is not GET needs the header `X-Form-Token` besides.",
        ],
      ],
    ],
  ]

  private static let introduction = """
    Every act is an order to the engine that decides what is in order; there is no other way in. \
    What is refused is answered by problem details (RFC 9457) whose `detail` says what is wrong and \
    what may be done instead, and whose `rule` cites why. Texts for people come in the language of \
    `Accept-Language`: ar, en, es, fr, ru, zh.
    """

  private static let problem: JSONObject = [
    "description": "Why it is not done, and what to do.",
    "content": [
      "application/problem+json": ["schema": .object(Schema.named(.problem).json)]
    ],
  ]

  static func paths(of endpoints: [InterfaceEndpoint]) -> JSONObject {
    var paths = JSONObject()
    for described in endpoints {
      let path = described.endpoint.path
      var operations = paths[path]?.objectValue ?? JSONObject()
      operations[described.endpoint.method.rawValue.lowercased()] = .object(operation(described))
      paths[path] = .object(operations)
    }
    return paths
  }

  private static func operation(_ described: InterfaceEndpoint) -> JSONObject {
    var operation: JSONObject = [
      "operationId": .string(described.name), "summary": .string(described.summary),
    ]
    let parameters =
      pathParameters(of: described.endpoint.path)
      + described.query.map { parameter($0, in: "query", isRequired: false) }
      + described.headers.map { parameter($0, in: "header", isRequired: false) }
    if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
    if let body = described.body {
      operation["requestBody"] = [
        "required": true, "content": ["application/json": ["schema": .object(body.json)]],
      ]
    }
    operation["responses"] = .object(responses(to: described))
    // Nobody need join to follow; who has joined is known all the same.
    operation["security"] =
      switch described.endpoint.permission {
      case .anonymous: [[:]]
      case .open, .follow: [[:], ["session": []], ["browser": []]]
      case .takePart, .keepTheDesk, .givePasses, .convene: [["session": []], ["browser": []]]
      }
    return operation
  }

  private static func parameter(
    _ parameter: InterfaceEndpoint.Parameter, in place: String, isRequired: Bool
  ) -> JSONValue {
    [
      "name": .string(parameter.name), "in": .string(place), "required": .bool(isRequired),
      "description": .string(parameter.words), "schema": .object(parameter.schema.json),
    ]
  }

  private static func pathParameters(of path: String) -> [JSONValue] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
      let name = String(part.dropFirst().dropLast())
      guard let known = parametersByName[name] else {
        preconditionFailure("the parameter \(name) has no description")
      }
      return parameter(known, in: "path", isRequired: true)
    }
  }

  private static let parametersByName: [String: InterfaceEndpoint.Parameter] = Dictionary(
    uniqueKeysWithValues: [
      .init(
        name: "meeting", words: "The name of the meeting, as the list of meetings has it.",
        schema: .text(like: "^[a-z0-9][a-z0-9\\-]{0,59}$").example("third-committee")),
      .init(
        name: "capacity",
        words: "In which capacity: `chair`, `secretary`, `seat-JPN`, `observer-PSE`, `observer`.",
        schema: .text(
          like: "^(chair|secretary|observer|seat-[A-Za-z0-9-]+|observer-[A-Za-z0-9-]+)$"
        )
        .example("seat-JPN")),
      .init(
        name: "number", words: "Which vote of the meeting, from 1.",
        schema: .number(1...1_000_000).example(1)),
      .init(
        name: "rule", words: "The id of a rule, as answers cite it.",
        schema: .text(like: "^[A-Za-z0-9-]+$").example("GA-087-127")),
      .init(
        name: "pass", words: "The id of a pass, as the list of passes has it.",
        schema: .text(like: "^[a-z0-9]+$")),
    ].map { ($0.name, $0) })

  private static func responses(to described: InterfaceEndpoint) -> JSONObject {
    let answer = described.answer
    var success: JSONObject = ["description": .string(answer.words)]
    if let type = answer.type {
      success["content"] = .object([
        type: ["schema": .object(answer.schema.json)]
      ])
    }
    var responses: JSONObject = ["\(answer.status.code)": .object(success)]
    for status in problems(of: described).sorted(by: { $0.code < $1.code }) {
      responses["\(status.code)"] = ["$ref": "#/components/responses/problem"]
    }
    return responses
  }

  /// What can go wrong follows from the permission, the path and the body.
  private static func problems(of described: InterfaceEndpoint) -> Set<HTTPResponse.Status> {
    let endpoint = described.endpoint
    var statuses = Set(described.problems)
    if ![.open, .follow, .anonymous].contains(endpoint.permission) {
      statuses.formUnion([.unauthorized, .forbidden])
    }
    if endpoint.path.contains("{") { statuses.formUnion([.badRequest, .notFound]) }
    if !described.query.isEmpty { statuses.insert(.badRequest) }
    if endpoint.method == .post {
      // A form of another site, a session that sends too much, a disk that is full.
      statuses.formUnion([.forbidden, .tooManyRequests, .serviceUnavailable])
    }
    if described.body != nil {
      statuses.formUnion([.badRequest, .contentTooLarge, .unprocessableContent])
    }
    return statuses
  }
}
