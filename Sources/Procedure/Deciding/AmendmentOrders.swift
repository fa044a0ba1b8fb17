import PlenaryModel

// Amendments: what is one, who accepts it, in which order they are put.
extension Meeting {
  func amend(_ by: Actor, _ draft: AmendmentDraft) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let definition = rules.amendments.definitionRule
    let mover: MemberID
    if let actor = by.member {
      let observer = rules.roster.observer(actor)
      guard rules.roster.contains(actor) || observer?.capabilities.contains(.propose) == true
      else { throw OutOfOrder(.notSeated(actor), rules.eligibility.observersRule) }
      mover = actor
    } else {
      throw OutOfOrder(.onlyMembers("the chair"), definition)
    }
    guard proposal(draft.id) == nil && amendment(draft.id) == nil else {
      throw OutOfOrder(.textExists(draft.id), rules.proposals.orderRule)
    }
    let base: ProposalText
    if let amended = amendment(draft.to) {
      guard amended.status == .pending else { throw OutOfOrder(.notPending(draft.to), definition) }
      base = amended.draft.addedText
    } else {
      let proposal = try existing(draft.to)
      guard proposal.status == .pending else {
        throw OutOfOrder(.notPending(draft.to), definition)
      }
      base = proposal.text
    }
    // It adds to, deletes from or revises a part. What takes the place of the whole is a proposal.
    if draft.replacesWhole || base.isWhollyReplaced(by: draft.operations) {
      throw OutOfOrder(.notAnAmendment(draft.id), definition)
    }
    if !base.paragraphs.isEmpty {
      do { _ = try base.applying(draft.operations) } catch {
        throw OutOfOrder(.amendmentDoesNotFit(error), definition)
      }
    }
    if rules.motions.onlyHigherRank, let rank = rules.motions[MotionKind("amend")]?.rank {
      for pending in pendingMotions {
        guard let other = rules.motions[pending.kind]?.rank, rank >= other else { continue }
        throw OutOfOrder(
          .rankTooLow(MotionKind("amend"), pending: pending.kind), rules.motions.precedenceRule)
      }
    }
    var draft = draft
    if draft.sponsors.isEmpty { draft.sponsors = [mover] }
    return [.amendmentMoved(draft, by: mover)]
  }

  /// Friendly amendments: with the consent of every sponsor the text is changed without a vote.
  func acceptAmendment(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    guard let rule = rules.amendments.friendlyRule else {
      throw OutOfOrder(.noFriendlyAmendments, rules.amendments.definitionRule)
    }
    guard let amendment = amendment(id), amendment.status == .pending else {
      throw OutOfOrder(.noSuchText(id), rule)
    }
    let proposal = try existing(root(of: id))
    guard let member = by.member, proposal.isSponsor(member) else {
      throw OutOfOrder(.notSponsor(proposal.id), rule)
    }
    let accepted = Set(amendment.acceptedBy + [member])
    let facts: [Fact] = [.amendmentAccepted(id, by: member)]
    let isFriendly = proposal.sponsors.allSatisfy { accepted.contains($0.member) }
    return isFriendly ? facts + [.amendmentIncorporated(id)] : facts
  }

  func fixOrder(
    _ by: Actor, _ texts: [TextID], _ reason: String
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try noVoting()
    for id in texts where amendment(id)?.status != .pending {
      throw OutOfOrder(.noSuchText(id), rules.amendments.orderRule)
    }
    let roots = Set(texts.map { root(of: $0) })
    let all = roots.flatMap { pendingAmendments(to: $0) }.map(\.id)
    guard Set(all).isSubset(of: Set(texts)) else {
      throw OutOfOrder(.orderIncomplete, rules.amendments.orderRule)
    }
    return [.orderOfAmendmentsFixed(texts, reason: reason)]
  }

  /// Amendments that an adopted one leaves without an object: what they would change is gone.
  func fallen(after adopted: AmendmentState, text: ProposalText) -> [Fact] {
    pendingAmendments(to: adopted.draft.to).filter { other in
      guard other.id != adopted.id, !other.operations.isEmpty else { return false }
      let targets = Set(adopted.operations.compactMap(\.target))
      let replaced = adopted.operations.contains {
        if case .replace(let id, _) = $0 {
          other.operations.contains { $0.target == id }
        } else {
          false
        }
      }
      if replaced && !targets.isEmpty { return true }
      return (try? text.applying(other.operations)) == nil
    }.map { .amendmentNotPut($0.id, because: adopted.id) }
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
