import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

// Meetings, passes, members from a table and rules, for programs.

extension Organisation.IssuedPass {
  var json: JSONObject {
    .fields {
      $0.put("pass", pass.id)
      $0.put("capacity", pass.capacity.pathName)
      $0.put("meeting", pass.meeting?.text)
      $0.put("label", pass.label)
      $0.put("greatest-devices", pass.greatestDevices)
      $0.put("until", pass.until)
      $0.put("devices", value: .array(devices.map { .string($0) }))
    }
  }
}

extension Visit {
  /// A pass with what opens it. It is told this once.
  func json(of issued: Registrar.Issued) -> JSONObject {
    JSONObject(
      Organisation.IssuedPass(pass: issued.pass).json.members
        + JSONObject.fields {
          $0.put("token", issued.token)
          $0.put("code", issued.code)
          $0.put("link", "\(origin)/join/\(issued.token)")
        }.members)
  }

  /// Where somebody takes part; without a meeting: in every one of the organisation.
  func json(of places: [Pass]) -> JSONValue {
    .array(
      places.map { pass in
        .fields {
          $0.put("meeting", pass.meeting?.text)
          $0.put("capacity", pass.capacity.pathName)
        }
      })
  }

  func json(of table: MembersTable) -> JSONObject {
    [
      "columns": .array(table.columns.map { .string($0) }),
      "seats": .array(table.seats.map(\.json)),
      "bad": .array(
        table.bad.map { row in
          [
            "line": .integer(Int64(row.line)), "reason": .string(row.reason.name),
            "words": .string(words.reason(row.reason)),
          ]
        }),
    ]
  }
}

extension MembersTable.BadRow.Reason {
  var name: String {
    switch self {
    case .noName: "no-name"
    case .twice: "twice"
    case .codeUnsuitable: "code-unsuitable"
    case .weightNoNumber: "weight-no-number"
    case .quoteNotClosed: "quote-not-closed"
    case .tooManyCells: "too-many-cells"
    case .tooManyRows: "too-many-rows"
    }
  }
}

extension RuleCitation {
  /// What a program shows beside an answer.
  var reference: JSONObject {
    ["id": .string(id.code), "title": .string(title), "source": .string(source)]
  }

  var json: JSONObject {
    .fields {
      $0.put("id", id)
      $0.put("title", title)
      $0.put("source", source)
      $0.put("checked", word: checked)
      $0.put("nature", nature)
      if !condition.isEmpty { $0.put("when", condition) }
      if !effect.isEmpty { $0.put("then", effect) }
      $0.put("notes", ifAny: notes)
      $0.put("see-also", ifAny: seeAlso)
    }
  }
}

extension InOrder {
  func json(under rules: RulesOfProcedure) -> JSONObject {
    [
      "order": .object(command.order.json),
      "rule": .object(
        rules.citations[rule]?.reference
          ?? ["id": .string(rule.code), "title": .string(rule.code), "source": ""]),
    ]
  }
}
