import PlenaryModel

/// When the adoption of one amendment necessarily implies the rejection of another, the other is
/// not put.
///
/// GA rules 90 and 130 (GA-090-130-B). The engine sees two cases: the paragraph that the other would
/// change has been replaced, or the words that it speaks of are gone. Whether two amendments
/// contradict each other in substance is for the presiding officer to see.
extension Meeting {
  func fallen(after adopted: AmendmentState) -> [Fact] {
    guard let text = textAfter(adopting: adopted) else { return [] }
    return pendingAmendments(to: adopted.draft.to).filter { other in
      guard other.id != adopted.id, !other.operations.isEmpty else { return false }
      return adopted.replacesTarget(of: other)
        || (try? text.applying(other.operations)) == nil
    }.map { .amendmentNotPut($0.id, because: adopted.id) }
  }

  /// The base text with an amendment carried out; nil for a sub-amendment.
  private func textAfter(adopting amendment: AmendmentState) -> ProposalText? {
    guard let proposal = proposal(amendment.draft.to) else { return nil }
    return (try? proposal.text.applying(amendment.operations)) ?? proposal.text
  }
}

extension AmendmentState {
  fileprivate func replacesTarget(of other: AmendmentState) -> Bool {
    operations.contains {
      guard case .replace(let id, _) = $0 else { return false }
      return other.operations.contains { $0.target == id }
    }
  }
}
