public import PlenaryModel
import XMLReading

/// Documents in Akoma Ntoso (OASIS LegalDocML 1.0), as the United Nations writes it and as others do.
///
/// The reader is lenient: whatever is well-formed becomes a ``Document``, with elements that it does
/// not know kept; of a malformed file it reads what it can and says what was wrong. The writer is
/// strict: what it writes is valid against the schema of OASIS, whatever was read before.
public enum AkomaNtoso {
  /// What became of a file.
  public struct Outcome: Sendable {
    /// Nil where there was nothing to read: no XML, or none that may be read.
    public var document: Document?
    /// What was wrong, in the order of the file; errors are those of XML, warnings those against the
    /// schema and doubts of the reader.
    public var diagnostics: [Diagnostic]
    /// Whether the file is well-formed XML.
    public var isWellFormed: Bool
  }

  public static func read(
    _ bytes: [UInt8], file: String = "", limits: AkomaNtosoLimits = AkomaNtosoLimits()
  ) -> Outcome {
    let outcome = XMLReader.read(
      bytes, limits: XMLLimits(size: limits.size, depth: limits.depth))
    var diagnostics = outcome.problems.map { Diagnostic($0, file: file) }
    guard let tree = outcome.tree else {
      return Outcome(document: nil, diagnostics: diagnostics, isWellFormed: false)
    }
    var reading = AkomaNtosoReading(file: file)
    let document = reading.document(tree)
    diagnostics += reading.diagnostics
    return Outcome(
      document: document, diagnostics: diagnostics, isWellFormed: outcome.isWellFormed)
  }

  /// The document as bytes in UTF-8, valid against `akomantoso30.xsd`; the same bytes for the same
  /// document.
  public static func write(_ document: Document) -> [UInt8] {
    var writing = AkomaNtosoWriting()
    let tree = writing.tree(document)
    var writer = XMLWriter(prefixes: Vocabulary.prefixes)
    writer.holdsWords = { $0.namespace == Grammar.namespace && Grammar.standard.isMixed($0.local) }
    return writer.write(tree).bytes
  }
}

/// How much the reader takes on.
public struct AkomaNtosoLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var size: Int
  /// Elements in elements.
  public var depth: Int

  public init(size: Int = 64 << 20, depth: Int = 200) {
    self.size = size
    self.depth = depth
  }
}

extension Diagnostic {
  init(_ problem: XMLProblem, file: String) {
    self.init(
      problem.kind == .mended ? .warning : .error, problem.message,
      at: FilePlace(file: file, line: problem.line, column: problem.column), hint: problem.hint)
  }
}
