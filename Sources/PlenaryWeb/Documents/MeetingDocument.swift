import PlenaryDocuments
import PlenaryModel
import Procedure

/// Texts of a meeting as documents: what is downloaded, compared and checked.
extension View {
  /// A proposal with the paragraphs given: as it was introduced, or as it stands.
  func document(_ proposal: ProposalState, _ text: ProposalText) -> Document {
    var document = Document(
      kind: .draftResolution, symbol: proposal.id.code, title: RichText(proposal.draft.title),
      organ: rules.body.name)
    document.sponsors = proposal.sponsors.map { sponsor in
      PlenaryDocuments.Sponsorship(
        name: roster.name(of: sponsor.member), stage: sponsor.isInitial ? .initial : .additional)
    }
    document.preamble = blocks(text.preambular, .preambular)
    document.body = blocks(text.operative, .operative)
    return document
  }

  private func blocks(_ paragraphs: [Paragraph], _ kind: Block.Kind) -> [Block] {
    paragraphs.enumerated().map { place, paragraph in
      Block(
        id: paragraph.id, kind: kind, number: kind == .operative ? "\(place + 1)." : nil,
        words: RichText(paragraph.words))
    }
  }
}
