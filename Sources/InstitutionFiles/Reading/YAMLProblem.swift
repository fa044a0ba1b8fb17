import PlenaryModel
import Yams

/// What the YAML reader says, in words that help who wrote the file.
struct YAMLProblem {
  var error: any Error
  var file: String
  var text: String

  func report(to reading: Reading) {
    let start = FilePlace(file: file, line: 1, column: 1)
    guard let error = error as? YamlError else {
      reading.error("The file cannot be read as YAML: \(self.error).", at: start)
      return
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      report(problem, context: context, at: mark, to: reading)
    case .reader(let problem, let offset, _, _):
      reading.error(
        "A character that YAML does not accept: \(problem).", at: offset.map(place) ?? start,
        hint: "Look for a control character; save the file as UTF-8.")
    case .duplicatedKeysInMapping(let keys, let context):
      reading.error(
        "`\(keys.first ?? "")` is written twice in one mapping.",
        at: FilePlace(file: file, line: context.mark.line, column: context.mark.column))
    case .dataCouldNotBeDecoded:
      reading.error("The file is not UTF-8.", at: start, hint: "Save it as UTF-8.")
    case .no, .memory, .writer, .emitter, .representer:
      reading.error("The file cannot be read as YAML: \(error).", at: start)
    }
  }

  private func report(
    _ problem: String, context: YamlError.Context?, at mark: Mark, to reading: Reading
  ) {
    let place = FilePlace(file: file, line: mark.line, column: mark.column)
    if scalar(at: mark) == "\t" {
      reading.error(
        "A tab stands where YAML takes only spaces.", at: place,
        hint: "Indent with spaces, two for each level.")
      return
    }
    if problem.hasPrefix("Maximum nesting level") {
      reading.error(
        "This is nested more than \(YAMLText.maximumDepth) levels deep.", at: place,
        hint: "Nothing in these files needs that; look for a bracket that is not closed.")
      return
    }
    if problem.contains("found another document") {
      reading.error(
        "A second document begins here.", at: place,
        hint: "Take out the line `---`; a file is one document.")
      return
    }
    var message = "The YAML cannot be read here: \(problem)"
    if let context { message += ", \(context.text) that began in line \(context.mark.line)" }
    reading.error(message + ".", at: place, hint: YAMLProblem.hint(for: problem))
  }

  private static func hint(for problem: String) -> String? {
    let hints = [
      ("mapping values are not allowed", "Put a text that contains `: ` in quotes."),
      ("did not find expected key", "This line is indented unlike those it belongs to."),
      ("did not find expected '-'", "This line is indented unlike those it belongs to."),
      ("did not find expected ',' or", "A comma is missing, or a bracket is not closed."),
      ("unexpected end of stream", "A quotation mark is not closed."),
      ("could not find expected ':'", "A key needs a colon and a space after it."),
      ("found character that cannot start", "Put the text in quotes."),
      ("found undefined alias", "Put a text that begins with * in quotes."),
      ("unknown escape character", "In double quotes \\ begins an escape; use single quotes."),
    ]
    return hints.first { problem.contains($0.0) }?.1
  }

  private func scalar(at mark: Mark) -> Unicode.Scalar? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first
  }

  /// - Parameter offset: in characters, as Yams counts where the reader stops.
  private func place(_ offset: Int) -> FilePlace {
    var line = 1
    var column = 1
    for character in text.prefix(offset) {
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return FilePlace(file: file, line: line, column: column)
  }
}
