import PlenaryModel
import XMLReading

/// Ids of blocks: those of the source, and for others one made of what stays when text elsewhere
/// comes or goes: the block above, the element, and how many of it came before.
extension AkomaNtosoReading {
  func next(_ element: XMLElement) -> String {
    let stem = (parents.last ?? "text") + "__" + element.name.local
    guard stem.utf8.contains(where: { $0 <= 0x20 }) else { return stem }
    return String(stem.unicodeScalars.filter { $0.value > 0x20 })
  }

  mutating func identity(of element: XMLElement, _ stem: String) -> ParagraphID {
    if let id = element["eId"], !id.isEmpty { return ParagraphID(id) }
    repeat {
      counts[stem, default: 0] += 1
    } while ids.contains("\(stem)_\(counts[stem] ?? 0)")
    return ParagraphID("\(stem)_\(counts[stem] ?? 0)")
  }
}
