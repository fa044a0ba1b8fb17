import PlenaryModel

extension InstitutionError: CustomStringConvertible {
  public var description: String { message + (hint.map { " " + $0 } ?? "") }

  /// What is wrong.
  public var message: String {
    switch self {
    case .noLibrary(let places):
      "No folder of institutions was found; looked at " + places.joined(separator: ", ") + "."
    case .unknownInstitution(let text, _): "There is no institution `\(abridged(text))`."
    case .notChecked(let id, let errors):
      "The files of `\(id)` have \(errors) \(errors == 1 ? "error" : "errors")."
    case .unknownBody(let text, let institution, _):
      "`\(institution)` has no body `\(abridged(text))`."
    case .bodyDidNotExist(_, let name, let day, _): "\(name) did not exist on \(day)."
    case .noProcedure(let body, let day, _):
      "The files have no rules of procedure for `\(body)` on \(day)."
    case .rosterNotKnown(let body, let day, let seated, let seats, _):
      if seated == 0 {
        "The files do not say who sat in `\(body)` on \(day)."
      } else if let seats, seats != seated {
        "The files name \(seated) of the \(seats) members of `\(body)` on \(day)."
      } else {
        "The files do not name all who sat in `\(body)` on \(day)."
      }
    case .decisionRuleNotInForce(let rule, let body, let day, _):
      "The decision rule `\(rule)`, which `\(body)` asks for, was not in force on \(day)."
    case .weightsNotKnown(let weighting, let day, let missing, _):
      "The weights `\(weighting)` are not known on \(day) for "
        + missing.prefix(8).map(\.code).joined(separator: ", ")
        + (missing.count > 8 ? " and \(missing.count - 8) more." : ".")
    }
  }

  /// What may be meant, or what is known.
  public var hint: String? {
    switch self {
    case .noLibrary: "Name it by --institutions PATH or PLENARY_INSTITUTIONS."
    case .unknownInstitution(_, let suggestions), .unknownBody(_, _, let suggestions):
      Suggestions.question(suggestions)
    case .notChecked(let id, _): "See `plenary institutions check` of the folder `\(id)`."
    case .bodyDidNotExist(_, _, _, let existed): InstitutionError.list("It existed", existed)
    case .noProcedure(_, _, let known), .decisionRuleNotInForce(_, _, _, let known),
      .weightsNotKnown(_, _, _, let known), .rosterNotKnown(_, _, _, _, let known):
      InstitutionError.list("Known:", known) ?? "Nothing is known of it on any day."
    }
  }

  private static func list(_ words: String, _ periods: [Period]) -> String? {
    guard !periods.isEmpty else { return nil }
    let shown = periods.suffix(5).map(\.description).joined(separator: "; ")
    return "\(words) \(periods.count > 5 ? "... " : "")\(shown)."
  }
}
