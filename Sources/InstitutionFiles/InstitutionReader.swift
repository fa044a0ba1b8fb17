import PlenaryModel

/// Reads the files of one folder into contents and says whatever is wrong with them.
struct InstitutionReader {
  /// What asking for another institution gave.
  enum Used {
    case contents(Contents, errors: Int)
    case unknown(suggestions: [String])
    /// It uses this one, by way of these.
    case cycle([InstitutionID])
  }

  struct Draft: Sendable {
    var contents: Contents
    var diagnostics: [Diagnostic]
    var errorCount: Int { diagnostics.count { $0.severity == .error } }
  }

  var id: InstitutionID
  var files: [InstitutionFile]
  /// As diagnostics name it.
  var folder: String
  /// What was wrong before any file could be read.
  var problems: [Diagnostic] = []

  func read(_ using: (InstitutionID) -> Used) -> Draft {
    let reading = Reading()
    for problem in problems {
      switch problem.severity {
      case .error: reading.error(problem.message, at: problem.place, hint: problem.hint)
      case .warning: reading.warning(problem.message, at: problem.place, hint: problem.hint)
      }
    }
    var sections = SectionTable()
    var isWhole = problems.isEmpty
    for file in files {
      let before = reading.diagnostics.count
      if let node = YAMLText(text: file.text, file: file.path).read(reading) {
        sections.add(node, reading)
      } else if reading.diagnostics.count > before {
        isWhole = false
      }
    }
    // Where a file could not be read at all, whatever it defines would be missed everywhere.
    guard isWhole else {
      return Draft(contents: Contents(id: id), diagnostics: reading.sortedDiagnostics)
    }
    let contents = contents(sections, reading, using)
    return Draft(contents: contents, diagnostics: reading.sortedDiagnostics)
  }

  private func contents(
    _ sections: SectionTable, _ reading: Reading, _ using: (InstitutionID) -> Used
  ) -> Contents {
    let place = FilePlace(file: folder, line: 1, column: 1)
    let head = InstitutionSection.read(
      sections["institution"], folder: id, at: place, reading)
    var contents = Contents(id: id)
    contents.name = head.name
    contents.aliases = head.aliases
    var usesFailed = false
    for (other, place) in head.uses {
      if let used = used(other, at: place, reading, using) {
        contents.used.append(used)
      } else {
        usesFailed = true
      }
    }
    contents.sources = reading.sources(sections["sources"])
    contents.citations = reading.rules(sections["rules"])
    contents.decisionRules = reading.decisionRules(sections["decision-rules"])
    contents.members = reading.members(sections["members"])
    contents.groups = reading.groups(sections["groups"])
    contents.observers = reading.observers(sections["observers"])
    contents.weights = reading.weights(sections["weights"])
    contents.terms = reading.terms(sections["terms"])
    contents.suspensions = reading.suspensions(sections["suspensions"])
    contents.coverage = reading.coverage(sections["coverage"])
    contents.outsiders = reading.outsiders
    contents.declarations = reading.declarations(sections["declarations"])
    contents.sessions = reading.sessions(sections["sessions"])
    contents.bodies = reading.bodies(sections["bodies"])
    let procedures = reading.procedures(sections["procedures"])
    contents.actions = reading.actions(sections["actions"])
    contents.powers = reading.powers(sections["powers"])
    contents.routes = reading.routes(sections["routes"])
    contents.questions = reading.questions(sections["questions"])
    contents.dockets = reading.dockets(sections["dockets"])
    // What was to come from an institution that is not there would be missed everywhere.
    guard !usesFailed else { return contents }

    var inheritance = ProcedureInheritance(procedures, used: contents.used, reading)
    contents.procedures = inheritance.resolve()
    ReferenceCheck(contents: contents, reading: reading).run()
    SeatingCheck(contents: contents, reading: reading).run()
    MembersCheck(contents: contents, reading: reading).run()
    return contents
  }

  private func used(
    _ other: InstitutionID, at place: FilePlace, _ reading: Reading,
    _ using: (InstitutionID) -> Used
  ) -> Contents? {
    switch using(other) {
    case .contents(let contents, let errors):
      if errors > 0 {
        reading.error(
          "The institution `\(other)`, which is used here, has \(errors) "
            + (errors == 1 ? "error." : "errors."), at: place,
          hint: "See `plenary institutions check` of its folder.")
        return nil
      }
      return contents
    case .unknown(let suggestions):
      reading.error(
        "The institution `\(abridged(other.code))` is not there.", at: place,
        hint: Suggestions.question(suggestions))
    case .cycle(let path):
      reading.error(
        "The institution `\(id)` uses itself: "
          + path.map(\.code).joined(separator: ", which uses ") + ".", at: place,
        hint: "Two institutions cannot use each other.")
    }
    return nil
  }
}
