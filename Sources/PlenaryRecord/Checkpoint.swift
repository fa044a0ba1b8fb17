/// What a log signs: its name, its size and its root, as C2SP tlog-checkpoint has it.
///
/// ```
/// example.org/council
/// 3
/// nND/nri/U0xuHUrYSy0HtMeal2vzD9V4k/BO79C+QeI=
/// ```
public struct Checkpoint: Sendable, Hashable {
  /// The log's name.
  public let origin: String
  public let tree: TreeHead
  /// Further lines, which mean nothing here. Plenary writes none.
  public let extensions: [String]

  public init(origin: String, tree: TreeHead) {
    self.origin = origin
    self.tree = tree
    extensions = []
  }

  /// Reads a checkpoint's text, or gives `nil` when it has not this form.
  public init?(parsing text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.popLast() == "", lines.count >= 3, lines.allSatisfy({ !$0.isEmpty }),
      let size = wholeNumber(lines[1].utf8), let root = Hash(base64: lines[2])
    else { return nil }
    origin = lines[0]
    tree = TreeHead(size: size, root: root)
    extensions = Array(lines[3...])
  }

  /// The text that is signed.
  public var text: String {
    ([origin, String(tree.size), tree.root.base64] + extensions).map { $0 + "\n" }.joined()
  }
}

extension SignedNote {
  /// The checkpoint in the note, if the key signed it and the log's name is the key's.
  public func checkpoint(signedBy key: VerifierKey) -> Checkpoint? {
    guard isSigned(by: key), let checkpoint = Checkpoint(parsing: text),
      checkpoint.origin == key.name
    else { return nil }
    return checkpoint
  }
}

/// A whole number without sign or superfluous zero, within 64 bits.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int64? {
  guard let first = digits.first, digits.count <= 19,
    digits.allSatisfy({ (0x30...0x39).contains($0) }), first != 0x30 || digits.count == 1
  else { return nil }
  var value: Int64 = 0
  for digit in digits {
    let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, carries) = product.addingReportingOverflow(Int64(digit - 0x30))
    guard !tooLarge, !carries else { return nil }
    value = sum
  }
  return value
}
