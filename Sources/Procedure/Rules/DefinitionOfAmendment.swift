import PlenaryModel

/// A motion is an amendment when it adds to, deletes from or revises a part of a proposal.
///
/// GA rules 90 and 130, last sentence (GA-090-130-A), SC-036 in the Council. What would put another
/// text in the place of the whole is a proposal of its own, and is voted on in its turn. An amendment
/// to an amendment changes the words that the first one brings. Where the paragraphs of a text are
/// known the amendment has to fit them.
extension Meeting {
  func isAmendment(_ draft: AmendmentDraft, of base: ProposalText) throws(OutOfOrder) {
    let rule = rules.amendments.definitionRule
    if draft.replacesWhole || base.isWhollyReplaced(by: draft.operations) {
      throw OutOfOrder(.notAnAmendment(draft.id), rule)
    }
    if base.paragraphs.isEmpty { return }
    do { _ = try base.applying(draft.operations) } catch {
      throw OutOfOrder(.amendmentDoesNotFit(error), rule)
    }
  }

  /// The pending text that an amendment would change.
  func base(of draft: AmendmentDraft) throws(OutOfOrder) -> ProposalText {
    let rule = rules.amendments.definitionRule
    if let amended = amendment(draft.to) {
      guard amended.status == .pending else { throw OutOfOrder(.notPending(draft.to), rule) }
      return amended.draft.addedText
    }
    let proposal = try existing(draft.to)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(draft.to), rule) }
    return proposal.text
  }

  func mayMoveAmendment(_ by: Actor) throws(OutOfOrder) -> MemberID {
    guard let mover = by.member else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.amendments.definitionRule)
    }
    let observer = rules.roster.observer(mover)
    guard rules.roster.contains(mover) || observer?.capabilities.contains(.propose) == true
    else { throw OutOfOrder(.notSeated(mover), rules.eligibility.observersRule) }
    return mover
  }
}

extension ProposalText {
  /// Whether nothing of the operative text (or of the whole, where it has no operative part) would
  /// stay as it is.
  func isWhollyReplaced(by operations: [AmendmentOperation]) -> Bool {
    let whole = operative.isEmpty ? paragraphs : operative
    guard whole.count > 1 else { return false }
    let touched: Set<ParagraphID> = Set(
      operations.compactMap {
        switch $0 {
        case .delete(let id), .replace(let id, _): id
        case .replaceWords, .insertAfter, .insertBefore, .append: nil
        }
      })
    return whole.allSatisfy { touched.contains($0.id) }
  }
}

extension AmendmentDraft {
  /// The text that the amendment itself brings, which a sub-amendment may change.
  var addedText: ProposalText {
    ProposalText(
      operations.compactMap {
        switch $0 {
        case .append(let paragraph), .insertAfter(_, let paragraph),
          .insertBefore(_, let paragraph):
          paragraph
        case .replace(let id, let words): Paragraph(id: id, part: .operative, words: words)
        case .replaceWords(let id, _, let new):
          Paragraph(id: id, part: .operative, words: new)
        case .delete: nil
        }
      })
  }
}
