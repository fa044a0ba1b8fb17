import PlenaryModel

/// Amendments in the order in which they would be put to the vote.
///
/// The same suggestion as the engine makes for its texts (GA rules 90 and 130; in the Security
/// Council rule 36): furthest removed in substance first, a sub-amendment before what it amends, equal
/// ones as they were filed. How far is a judgement; the presiding officer may fix another order.
public struct AmendmentVotingOrder: Sendable, Hashable {
  public struct Filed: Sendable, Hashable {
    public var amendment: ResolvedAmendment
    /// The name of the amendment that it would change; nil where it is about the draft.
    public var amends: String?

    public init(_ amendment: ResolvedAmendment, amends: String? = nil) {
      self.amendment = amendment
      self.amends = amends
    }
  }

  public struct Place: Sendable, Hashable {
    public var name: String
    public var remoteness: Int
    /// A sentence: why it stands here.
    public var reason: String
  }

  public var places: [Place]

  /// - Parameter additionsAndDeletionsFirst: as in the Security Council.
  public init(_ filed: [Filed], of document: Document, additionsAndDeletionsFirst: Bool = false) {
    places = []
    let names = Set(filed.map(\.amendment.name))
    let roots = filed.filter { one in one.amends.map { !names.contains($0) } ?? true }
    var seen: Set<String> = []
    func put(_ level: [Filed], _ depth: Int) {
      for one in Self.sorted(level, document, additionsAndDeletionsFirst)
      where seen.insert(one.amendment.name).inserted && depth < 32 {
        put(filed.filter { $0.amends == one.amendment.name }, depth + 1)
        let far = Self.remoteness(one.amendment, document)
        let reason =
          one.amends.map { "It changes amendment \($0) and comes before it." }
          ?? (Self.addsOrDeletes(one.amendment) && additionsAndDeletionsFirst
            ? "It adds or deletes." : "Its distance from the text is \(far).")
        places.append(Place(name: one.amendment.name, remoteness: far, reason: reason))
      }
    }
    put(roots, 0)
    // Amendments that amend each other in a ring belong to nothing; they come last, as filed.
    put(filed.filter { !seen.contains($0.amendment.name) }, 0)
  }

  /// As the engine counts for its own texts, by `Remoteness`.
  public static func remoteness(_ amendment: ResolvedAmendment, _ document: Document) -> Int {
    amendment.operations.reduce(0) { sum, operation in
      switch operation {
      case .delete, .deleteAnnex: sum + Remoteness.deletion
      case .replace, .replaceTitle: sum + Remoteness.rewriting
      case .changeWords(let place, let edits):
        sum
          + edits.reduce(0) {
            $0 + Remoteness.words(old: length($1, place, document), new: $1.new.utf8.count)
          }
      case .insert(let blocks, _): sum + Remoteness.addition * blocks.count
      case .move: sum + Remoteness.deletion + Remoteness.addition
      case .setNumber, .renumber: sum
      }
    }
  }

  private static func length(_ edit: WordEdit, _ place: TextPlace, _ document: Document) -> Int {
    let text: String
    switch place {
    case .words(let id): text = document.block(id)?.words.plain ?? ""
    case .heading(let id): text = document.block(id)?.heading?.plain ?? ""
    case .title: text = document.title.plain
    case .annexTitle(let place): text = document.annexes[place].title.plain
    }
    let scalars = text.unicodeScalars.dropFirst(edit.range.lowerBound).prefix(edit.range.count)
    var old = String.UnicodeScalarView()
    old.append(contentsOf: scalars)
    return String(old).utf8.count
  }

  static func addsOrDeletes(_ amendment: ResolvedAmendment) -> Bool {
    amendment.operations.contains { operation in
      switch operation {
      case .delete, .deleteAnnex, .insert, .move: true
      case .replace, .replaceTitle, .changeWords, .setNumber, .renumber: false
      }
    }
  }

  private static func sorted(
    _ filed: [Filed], _ document: Document, _ additionsAndDeletionsFirst: Bool
  ) -> [Filed] {
    filed.enumerated().sorted { left, right in
      let (a, b) = (left.element.amendment, right.element.amendment)
      if additionsAndDeletionsFirst, addsOrDeletes(a) != addsOrDeletes(b) {
        return addsOrDeletes(a)
      }
      let (far, near) = (remoteness(a, document), remoteness(b, document))
      return far == near ? left.offset < right.offset : far > near
    }.map(\.element)
  }
}
