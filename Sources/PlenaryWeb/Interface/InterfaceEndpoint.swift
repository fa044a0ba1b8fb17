import CanonicalJSON
import HTTPTypes
import Hummingbird

/// A route of the interface for programs together with its description: neither can be had without
/// the other, so that ``OpenAPI`` cannot forget one.
struct InterfaceEndpoint: Sendable {
  let endpoint: Endpoint
  /// What the operation is called, for programs that make functions of operations.
  let name: String
  let summary: String
  let query: [Parameter]
  let headers: [Parameter]
  let body: Schema?
  let answer: Answer
  /// Statuses beside those that follow from the permission, the path and the body.
  let problems: [HTTPResponse.Status]

  /// Something that stands after the question mark, or in a header.
  struct Parameter: Sendable {
    var name: String
    var words: String
    var schema: Schema
  }

  /// What is answered when all is well.
  struct Answer: Sendable {
    var status: HTTPResponse.Status
    var words: String
    /// nil: without a body.
    var type: String?
    var schema: Schema

    static func json(
      _ schema: Schema, _ words: String, status: HTTPResponse.Status = .ok
    ) -> Answer {
      Answer(status: status, words: words, type: "application/json", schema: schema)
    }
    static func text(_ type: String, _ words: String) -> Answer {
      Answer(status: .ok, words: words, type: type, schema: .text)
    }
    static func nothing(_ words: String) -> Answer {
      Answer(status: .noContent, words: words, type: nil, schema: .anything)
    }
  }

  static func get(
    _ path: String, _ permission: Permission, _ name: String, _ summary: String,
    query: [Parameter] = [], headers: [Parameter] = [], problems: [HTTPResponse.Status] = [],
    answers answer: Answer, _ handler: @escaping Endpoint.Handler
  ) -> InterfaceEndpoint {
    InterfaceEndpoint(
      endpoint: .get(path, permission, handler), name: name, summary: summary, query: query,
      headers: headers, body: nil, answer: answer, problems: problems)
  }

  static func post(
    _ path: String, _ permission: Permission, upTo greatestBody: Int = 1 << 16, _ name: String,
    _ summary: String, headers: [Parameter] = [], body: Schema? = nil,
    problems: [HTTPResponse.Status] = [], answers answer: Answer,
    _ handler: @escaping Endpoint.Handler
  ) -> InterfaceEndpoint {
    InterfaceEndpoint(
      endpoint: .post(path, permission, upTo: greatestBody, handler), name: name,
      summary: summary, query: [], headers: headers, body: body, answer: answer,
      problems: problems)
  }
}
