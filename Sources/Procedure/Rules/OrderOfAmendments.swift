import PlenaryModel

/// The order in which amendments to one text are voted on.
///
/// GA rules 90 and 130: the furthest removed in substance from the original first. Security Council
/// rule 36: the same, but those that add to or delete from the text come before the rest.
/// Remoteness is a judgement: the engine suggests an order and the presiding officer fixes it, with
/// a reason that enters the record.
enum OrderOfAmendments {
  /// How far an amendment takes the text from what it was, as a suggestion only: a deletion
  /// further than a rewriting, a rewriting further than a change of words, an addition least.
  static func remoteness(_ operations: [AmendmentOperation]) -> Int {
    operations.reduce(0) { sum, operation in
      switch operation {
      case .delete: sum + 100
      case .replace: sum + 60
      case .replaceWords(_, let old, let new):
        sum + 10 + min(40, max(old.utf8.count, new.utf8.count))
      case .insertAfter, .insertBefore, .append: sum + 8
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
      // Filing order is irrelevant to the rule; it only keeps the suggestion stable.
      return far == near ? left.offset < right.offset : far > near
    }.map(\.element)
  }
}
