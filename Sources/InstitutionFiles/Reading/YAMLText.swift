import PlenaryModel
import Yams

/// A file's text as nodes with their places, or what is wrong with it as YAML.
///
/// Stricter than YAML: no anchors, aliases or tags, no key twice, keys are plain words, one
/// document a file. What is left is what a clerk writes.
struct YAMLText {
  var text: String
  var file: String

  /// Deeper nesting is a slip or an attack; the schema needs twelve levels.
  static let maximumDepth = 60
  /// Places of doubled keys that are told before the file is given up.
  static let maximumDoubledKeys = 30

  func read(_ reading: Reading) -> WrittenNode? {
    if let place = possibleAlias() {
      reading.error(
        "An anchor or alias (`&name`, `*name`) is not accepted in these files.", at: place,
        hint:
          "Write the value out where it is needed; put a text that begins with * or & in quotes.")
      return nil
    }
    if let place = tooManyKeysOfSeveralParts() {
      reading.error(
        "A key must be one word or text, not a list or a mapping.", at: place,
        hint: "Put a text with brackets before a colon in quotes.")
      return nil
    }
    var marked = DoubledKeys(text: text)
    for _ in 0..<YAMLText.maximumDoubledKeys {
      do {
        let parser = try Parser(yaml: marked.text, resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        // Nodes hold their anchors weakly; the parser holds them strongly.
        return withExtendedLifetime(parser) {
          root.flatMap { NodeConversion(file: file, marked: marked, reading: reading).convert($0) }
        }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = FilePlace(file: file, line: context.mark.line, column: context.mark.column)
        if !marked.rename(line: context.mark.line, column: context.mark.column) {
          reading.error("`\(keys.first ?? "")` is written twice in one mapping.", at: place)
          return nil
        }
      } catch {
        YAMLProblem(error: error, file: file, text: marked.text).report(to: reading)
        return nil
      }
    }
    reading.error(
      "More than \(YAMLText.maximumDoubledKeys - 1) keys are written twice in this file.",
      at: FilePlace(file: file, line: 1, column: 1), hint: "Each key of a mapping stands once.")
    return nil
  }

  /// The place of the first alias, where the text may have more than a few of them.
  ///
  /// Yams expands aliases while it reads, and compares keys while it does so, which a few levels
  /// of them make endless. The text is therefore looked at before Yams sees it: every `*name` and
  /// `&name` at the beginning of a word counts, even in a comment, so that nothing is overlooked.
  /// Fewer than these multiply to nothing that hurts; `NodeConversion` then tells what is what.
  private func possibleAlias() -> FilePlace? {
    var line = 1
    var column = 0
    var aliases = 0
    var hasAnchor = false
    var first: FilePlace?
    var beforeLast: Unicode.Scalar = " "
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if last == "&" || last == "*", isLetter(scalar) || scalar == "_" || scalar == "-",
        !isLetter(beforeLast)
      {
        if last == "&" { hasAnchor = true }
        if last == "*" {
          aliases += 1
          first = first ?? FilePlace(file: file, line: line, column: column)
        }
      }
      if scalar == "\n" {
        line += 1
        column = 0
      } else {
        column += 1
      }
      beforeLast = last
      last = scalar
    }
    return hasAnchor && aliases > YAMLText.harmlessAliases ? first : nil
  }

  private static let harmlessAliases = 8

  /// The place of the first of many keys that may be lists or mappings: `? [a]`, `{b: c}: d`. Yams
  /// compares them whole, and with many inside each other that has no end. A few are told one by
  /// one by `NodeConversion`.
  private func tooManyKeysOfSeveralParts() -> FilePlace? {
    var line = 1
    var column = 0
    var found = 0
    var first: FilePlace?
    var beforeLast: Unicode.Scalar = " "
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
      let asks = last == "?" && isSpace && !isLetter(beforeLast)
      let closes = scalar == ":" && (last == "]" || last == "}")
      if asks || closes {
        found += 1
        first = first ?? FilePlace(file: file, line: line, column: max(1, column))
      }
      if scalar == "\n" {
        line += 1
        column = 0
      } else {
        column += 1
      }
      // `]   :` is as good as `]:`.
      if isSpace, last == "]" || last == "}" { continue }
      beforeLast = last
      last = scalar
    }
    return found > YAMLText.harmlessKeys ? first : nil
  }

  private static let harmlessKeys = 30

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
