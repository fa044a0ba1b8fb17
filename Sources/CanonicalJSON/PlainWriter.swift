extension JSONValue {
  /// The value as JSON for people and other programs: members in the order written, decimals as
  /// written. Not canonical: do not hash it.
  ///
  /// - Parameter indentation: spaces a level, each member and element on its own line; `nil`
  ///   writes one line.
  public func text(indentation: Int? = nil) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: indentation, level: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indentation: Int?, level: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let number): bytes.append(decimal: number)
    case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): bytes.appendQuoted(text)
    case .array(let elements):
      bytes.append(Byte.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(Byte.comma) }
        bytes.breakLine(indentation, level + 1, isFirst: index == 0)
        element.write(to: &bytes, indentation: indentation, level: level + 1)
      }
      if !elements.isEmpty { bytes.breakLine(indentation, level, isFirst: true) }
      bytes.append(Byte.closeBracket)
    case .object(let object):
      bytes.append(Byte.openBrace)
      for (index, member) in object.members.enumerated() {
        if index > 0 { bytes.append(Byte.comma) }
        bytes.breakLine(indentation, level + 1, isFirst: index == 0)
        bytes.appendQuoted(member.name)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indentation: indentation, level: level + 1)
      }
      if !object.isEmpty { bytes.breakLine(indentation, level, isFirst: true) }
      bytes.append(Byte.closeBrace)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func breakLine(_ indentation: Int?, _ level: Int, isFirst: Bool) {
    if let indentation {
      append(0x0A)
      append(contentsOf: repeatElement(0x20, count: indentation * level))
    } else if !isFirst {
      append(0x20)
    }
  }
}
