public import PlenaryModel

/// Why two amendments to the same text cannot both be carried out, or not without regard to each
/// other.
public struct AmendmentConflict: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Both give the paragraph new words as a whole.
    case bothReplace
    /// Both delete it: the second has lost its object when the first is adopted.
    case bothDelete
    /// One deletes what the other changes.
    case deletesWhatChanges
    /// One replaces as a whole what the other changes in part.
    case replacesWhatChanges
    /// Both change the same words.
    case overlappingWords
    /// Both change the paragraph, in different words: both can be adopted.
    case sameParagraph
    /// Both insert at the same place: the order of the two is open.
    case samePlace
    /// One stands on a paragraph that the other deletes, moves or brings.
    case contingent
    /// Both move the same paragraph.
    case bothMove
    /// Both give the title new words, or delete the same annex.
    case sameTitle

    /// Whether carrying out both gives no clear text.
    public var excludes: Bool { self != .sameParagraph }
  }

  public var kind: Kind
  /// The one that deletes, replaces or is stood on first where the two differ; by name otherwise.
  public var first: String
  public var second: String
  public var paragraphs: [ParagraphID]
}

extension Document {
  /// The conflicts of two amendments, the same whichever is named first.
  public func conflicts(
    between one: ResolvedAmendment, and other: ResolvedAmendment
  ) -> [AmendmentConflict] {
    let (left, right) = one.name <= other.name ? (one, other) : (other, one)
    return AmendmentComparison(
      AmendmentReach(left, in: self), AmendmentReach(right, in: self)
    ).conflicts()
  }

  /// The conflicts of all pairs.
  public func conflicts(among amendments: [ResolvedAmendment]) -> [AmendmentConflict] {
    var all: [AmendmentConflict] = []
    for (place, one) in amendments.enumerated() {
      for other in amendments[(place + 1)...] { all += conflicts(between: one, and: other) }
    }
    return all
  }
}

/// What an amendment touches, each paragraph with those in it.
private struct AmendmentReach {
  let name: String
  var deleted: Set<ParagraphID> = []
  var replaced: Set<ParagraphID> = []
  var edited: [TextPlace: [WordEdit]] = [:]
  var anchors: Set<BlockAnchor> = []
  var moved: Set<ParagraphID> = []
  var brought: Set<ParagraphID> = []
  var annexes: Set<Int> = []
  var replacesTitle = false

  init(_ amendment: ResolvedAmendment, in document: Document) {
    name = amendment.name
    func withInner(_ id: ParagraphID) -> Set<ParagraphID> {
      var ids: Set<ParagraphID> = [id]
      document.block(id)?.walk { block, _ in ids.insert(block.id) }
      return ids
    }
    for operation in amendment.operations {
      switch operation {
      case .delete(let id): deleted.formUnion(withInner(id))
      case .replace(let id, let blocks):
        replaced.formUnion(withInner(id))
        for block in blocks { block.walk { one, _ in brought.insert(one.id) } }
      case .insert(let blocks, let anchor):
        anchors.insert(anchor)
        for block in blocks { block.walk { one, _ in brought.insert(one.id) } }
      case .move(let id, let anchor):
        moved.insert(id)
        anchors.insert(anchor)
      case .changeWords(let place, let edits): edited[place, default: []] += edits
      case .replaceTitle: replacesTitle = true
      case .deleteAnnex(let place):
        annexes.insert(place)
        for block in document.annexes[place].blocks { deleted.formUnion(withInner(block.id)) }
      case .setNumber, .renumber: break
      }
    }
  }

  var editedParagraphs: Set<ParagraphID> { Set(edited.keys.compactMap(\.paragraph)) }
  var anchorParagraphs: Set<ParagraphID> { Set(anchors.compactMap(\.paragraph)) }
}

private struct AmendmentComparison {
  let one: AmendmentReach
  let other: AmendmentReach

  init(_ one: AmendmentReach, _ other: AmendmentReach) {
    self.one = one
    self.other = other
  }

  func conflicts() -> [AmendmentConflict] {
    var found: [AmendmentConflict] = []
    func add(
      _ kind: AmendmentConflict.Kind, _ first: AmendmentReach, _ second: AmendmentReach,
      _ ids: Set<ParagraphID>
    ) {
      guard !ids.isEmpty else { return }
      found.append(
        AmendmentConflict(
          kind: kind, first: first.name, second: second.name, paragraphs: ids.sorted()))
    }
    add(.bothDelete, one, other, one.deleted.intersection(other.deleted))
    add(.bothReplace, one, other, one.replaced.intersection(other.replaced))
    add(.bothMove, one, other, one.moved.intersection(other.moved))
    for (first, second) in [(one, other), (other, one)] {
      let changed = second.editedParagraphs.union(second.replaced).union(second.moved)
      add(.deletesWhatChanges, first, second, first.deleted.intersection(changed))
      add(
        .replacesWhatChanges, first, second,
        first.replaced.intersection(second.editedParagraphs))
      let gone = first.deleted.union(first.moved).union(first.brought)
      add(
        .contingent, first, second,
        gone.intersection(second.anchorParagraphs).union(
          first.replaced.intersection(second.innerAnchors)))
    }
    addWords(to: &found)
    addPlaces(to: &found)
    return found
  }

  private func addWords(to found: inout [AmendmentConflict]) {
    var overlapping: Set<ParagraphID> = []
    var isTitle = one.replacesTitle && other.replacesTitle
    if one.replacesTitle, other.edited[.title] != nil { isTitle = true }
    if other.replacesTitle, one.edited[.title] != nil { isTitle = true }
    for (place, edits) in one.edited {
      guard let others = other.edited[place] else { continue }
      let overlap = edits.contains { edit in others.contains { Self.overlap(edit, $0) } }
      guard overlap else { continue }
      if let id = place.paragraph { overlapping.insert(id) } else { isTitle = true }
    }
    func add(_ kind: AmendmentConflict.Kind, _ ids: Set<ParagraphID>) {
      found.append(
        AmendmentConflict(
          kind: kind, first: one.name, second: other.name, paragraphs: ids.sorted()))
    }
    if !overlapping.isEmpty { add(.overlappingWords, overlapping) }
    let same = one.editedParagraphs.intersection(other.editedParagraphs).subtracting(overlapping)
    if !same.isEmpty { add(.sameParagraph, same) }
    if isTitle || !one.annexes.isDisjoint(with: other.annexes) { add(.sameTitle, []) }
  }

  private func addPlaces(to found: inout [AmendmentConflict]) {
    let same = one.anchors.intersection(other.anchors)
    guard !same.isEmpty else { return }
    found.append(
      AmendmentConflict(
        kind: .samePlace, first: one.name, second: other.name,
        paragraphs: same.compactMap(\.paragraph).sorted()))
  }

  /// Two ranges that share a letter, or two insertions at one point; an insertion at the edge of a
  /// change is open, too.
  static func overlap(_ one: WordEdit, _ other: WordEdit) -> Bool {
    let (a, b) = (one.range, other.range)
    if a.isEmpty || b.isEmpty {
      return a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
    }
    return a.overlaps(b)
  }
}

extension AmendmentReach {
  /// Paragraphs in which something is inserted.
  fileprivate var innerAnchors: Set<ParagraphID> {
    Set(
      anchors.compactMap { anchor in
        switch anchor {
        case .startOf(.children(let id)), .endOf(.children(let id)): id
        case .before(let id), .after(let id): id
        case .startOf, .endOf: nil
        }
      })
  }
}
