public import PlenaryModel

/// Amendments are voted on before the text, the one furthest removed in substance from it first.
///
/// GA rules 90 and 130 (GA-090-130-B). In the Security Council (SC-036) those that add to or delete
/// from the text come before the rest; a sub-amendment comes before what it amends. Remoteness is a
/// judgement: the engine suggests an order and the presiding officer fixes it, with a reason that
/// enters the record. The order of filing does not count.
enum OrderOfAmendments {
  static func remoteness(_ operations: [AmendmentOperation]) -> Int {
    operations.reduce(0) { sum, operation in
      switch operation {
      case .delete: sum + Remoteness.deletion
      case .replace: sum + Remoteness.rewriting
      case .replaceWords(_, let old, let new):
        sum + Remoteness.words(old: old.utf8.count, new: new.utf8.count)
      case .insertAfter, .insertBefore, .append: sum + Remoteness.addition
      }
    }
  }

  static func suggested(
    _ amendments: [AmendmentState], by order: AmendmentsProvision.Order
  ) -> [AmendmentState] {
    amendments.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if order == .additionsAndDeletionsFirst, a.addsOrDeletes != b.addsOrDeletes {
        return a.addsOrDeletes
      }
      let (far, near) = (a.remoteness, b.remoteness)
      return far == near ? left.offset < right.offset : far > near
    }.map(\.element)
  }
}

extension Meeting {
  /// Amendments to a text still to be voted on, in the order in which they are put.
  public func pendingAmendments(to id: TextID) -> [AmendmentState] {
    let pending = amendments.filter { $0.draft.to == id && $0.status == .pending }
    let suggested = OrderOfAmendments.suggested(pending, by: rules.amendments.order)
    guard !fixedOrder.isEmpty else { return suggested }
    func place(_ amendment: AmendmentState) -> Int {
      fixedOrder.firstIndex(of: amendment.id) ?? .max
    }
    return suggested.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }.map(\.element)
  }

  /// The next amendment to be put before a text is: a sub-amendment before what it amends.
  public func nextAmendment(to id: TextID) -> AmendmentState? {
    var next = pendingAmendments(to: id).first
    // No longer than there are amendments: in a forged record one may amend itself.
    for _ in amendments {
      guard let current = next, let first = pendingAmendments(to: current.id).first else { break }
      next = first
    }
    return next
  }

  func amendmentsAreDecided(to id: TextID) throws(OutOfOrder) {
    guard nextAmendment(to: id) != nil else { return }
    throw OutOfOrder(
      .amendmentsFirst(pendingAmendments(to: id).map(\.id)), rules.amendments.orderRule)
  }

  /// A sub-amendment falls with the amendment that it would change.
  func targetIsPending(of amendment: AmendmentState) throws(OutOfOrder) {
    var target = self.amendment(amendment.draft.to)
    while let amended = target {
      guard amended.status == .pending else {
        throw OutOfOrder(.notPending(amended.id), rules.amendments.orderRule)
      }
      target = self.amendment(amended.draft.to)
    }
  }

  func isNext(_ amendment: AmendmentState) throws(OutOfOrder) {
    if let next = nextAmendment(to: root(of: amendment.id)), next.id != amendment.id {
      throw OutOfOrder(.amendmentOutOfTurn(next: next.id), rules.amendments.orderRule)
    }
  }

  func mayFixOrder(_ texts: [TextID]) throws(OutOfOrder) {
    for id in texts where amendment(id)?.status != .pending {
      throw OutOfOrder(.noSuchText(id), rules.amendments.orderRule)
    }
    let roots = Set(texts.map { root(of: $0) })
    let all = roots.flatMap { pendingAmendments(to: $0) }.map(\.id)
    guard Set(all).isSubset(of: Set(texts)) else {
      throw OutOfOrder(.orderIncomplete, rules.amendments.orderRule)
    }
  }
}
