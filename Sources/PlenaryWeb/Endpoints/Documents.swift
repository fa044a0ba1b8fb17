import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// Texts: seen by everybody, brought and amended by those who may.
extension Endpoints {
  static let documents: [Endpoint] = [
    .get("/m/{meeting}/documents", .follow) { visit in try await visit.documents() },
    .get("/m/{meeting}/as/{capacity}/documents", .takePart) { visit in
      try await visit.documents()
    },
    .post("/m/{meeting}/as/{capacity}/amendments", .takePart, upTo: 1 << 20) { visit in
      let form = try visit.form()
      let room = try visit.theRoom()
      let text = await room.clerk.meeting.proposal(TextID(form["to"] ?? ""))?.text
      guard
        let order = AmendmentForm.order(
          form, sponsor: try visit.theActor().member, amending: text)
      else {
        throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood])
      }
      return visit.answer(try await visit.carryOut(order, key: form["key"], in: room))
    },
  ]
}

extension Visit {
  fileprivate func documents() async throws -> Response {
    let view = try await View(self)
    guard let symbol = query("text") else { return page(view.documentsPage) }
    guard let page = view.documentPage(TextID(symbol)) else { throw notFound }
    return self.page(page)
  }
}

/// One operation, as a form has it.
enum AmendmentForm {
  /// - Parameter text: what is to be amended; nil where there is no such text.
  static func order(
    _ form: FormFields, sponsor: MemberID?, amending text: ProposalText?
  ) -> Order? {
    guard let id = form["text"], !id.isEmpty, let to = form["to"], let sponsor else { return nil }
    let paragraph = ParagraphID(form["paragraph"] ?? "")
    let new = form["new"] ?? ""
    let operation: AmendmentOperation
    switch form["operation"] {
    case "delete": operation = .delete(paragraph)
    case "replace": operation = .replace(paragraph, words: new)
    case "replace-words":
      operation = .replaceWords(paragraph, old: form["old"] ?? "", new: new)
    case "insert-after":
      let part = text?.paragraphs.first { $0.id == paragraph }?.part ?? .operative
      operation = .insertAfter(
        paragraph, Paragraph(id: newParagraph(id), part: part, words: new))
    case "append":
      operation = .append(Paragraph(id: newParagraph(id), part: .operative, words: new))
    default: return nil
    }
    return .amend(
      AmendmentDraft(
        id: TextID(id), to: TextID(to), sponsors: [sponsor], operations: [operation]))
  }

  /// A permanent id that no other amendment gives.
  private static func newParagraph(_ amendment: String) -> ParagraphID {
    ParagraphID("new-\(amendment)")
  }
}
