import PlenaryModel
import Yams

/// Yams' nodes as ours.
struct NodeConversion {
  var file: String
  var marked: DoubledKeys
  var reading: Reading

  func convert(_ node: Node, depth: Int = 0) -> WrittenNode? {
    let place = place(node.mark)
    guard depth < YAMLText.maximumDepth else {
      reading.error(
        "This is nested more than \(YAMLText.maximumDepth) levels deep.", at: place,
        hint: "Nothing in these files needs that; look for a bracket that is not closed.")
      return nil
    }
    if node.anchor != nil {
      reading.error(
        "An anchor (`&name`) is not accepted in these files.", at: place,
        hint: "Write the value out where it is needed; put a text that begins with & in quotes.")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      if isPlain, !scalar.tag.rawValue.isEmpty { refuseTag(at: place) }
      return WrittenNode(content: .word(scalar.string, quoted: !isPlain), place: place)
    case .sequence(let sequence):
      if !sequence.tag.rawValue.isEmpty { refuseTag(at: place) }
      return WrittenNode(
        content: .list(sequence.compactMap { convert($0, depth: depth + 1) }), place: place)
    case .mapping(let mapping):
      if !mapping.tag.rawValue.isEmpty { refuseTag(at: place) }
      return WrittenNode(content: .mapping(entries(mapping, depth: depth)), place: place)
    case .alias:
      reading.error("An alias (`*name`) is not accepted in these files.", at: place)
      return nil
    }
  }

  private func entries(_ mapping: Node.Mapping, depth: Int) -> [WrittenNode.Entry] {
    var entries: [WrittenNode.Entry] = []
    var first: [String: FilePlace] = [:]
    for (key, value) in mapping {
      let keyPlace = place(key.mark)
      guard case .scalar(let scalar) = key, scalar.anchor == nil else {
        reading.error("A key must be one word or text, not a list or a mapping.", at: keyPlace)
        continue
      }
      let name = marked.original(scalar.string)
      let converted = convert(value, depth: depth + 1)
      if let earlier = first[name] {
        reading.error(
          "`\(abridged(name))` is written twice in one mapping.", at: keyPlace,
          hint: "It stands already in line \(earlier.line); keep one of the two.")
        continue
      }
      first[name] = keyPlace
      guard let converted else { continue }
      entries.append(WrittenNode.Entry(key: name, keyPlace: keyPlace, value: converted))
    }
    return entries
  }

  private func refuseTag(at place: FilePlace) {
    reading.error(
      "A tag (`!name`) is not accepted in these files.", at: place,
      hint: "Leave it out, or put a text that begins with ! in quotes.")
  }

  private func place(_ mark: Mark?) -> FilePlace {
    let line = mark?.line ?? 1
    return FilePlace(
      file: file, line: line, column: marked.column(mark?.column ?? 1, line: line))
  }
}
