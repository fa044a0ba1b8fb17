import HTTPTypes
import Hummingbird
import InstitutionFiles
import PlenaryDocuments
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
    .get("/m/{meeting}/documents/file", .follow) { visit in try await visit.documentFile() },
    .get("/m/{meeting}/documents/comparison", .follow) { visit in
      try await visit.documentComparison()
    },
    .post("/m/{meeting}/as/{capacity}/drafts", .takePart, upTo: SentDraft.greatestLength) { visit in
      try visit.readDraft()
    },
    .post("/m/{meeting}/as/{capacity}/amendments", .takePart, upTo: 1 << 20) { visit in
      let form = try visit.form()
      let room = try visit.theRoom()
      let view = try await View(visit)
      let proposal = view.meeting.proposal(TextID(form["to"] ?? ""))
      guard
        let order = try AmendmentForm.order(
          form, sponsor: try visit.theActor().member, amending: proposal?.text,
          document: proposal.map { view.document($0, $0.text) })
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
    let institution = try? house.library.institution(named: view.notice.institution.code)
    let powers = institution?.powers(of: view.notice.body, on: view.notice.day) ?? []
    guard let page = view.documentPage(TextID(symbol), powers) else { throw notFound }
    return self.page(page)
  }

  /// A file as the form for a draft wants it; nothing is introduced yet.
  fileprivate func readDraft() throws -> Response {
    _ = try theRoom()
    let draft: SentDraft
    do throws(DraftProblem) { draft = try SentDraft(body) } catch {
      throw Problem(.unprocessableContent, "draft-not-read", "\(error)")
    }
    return json(draft.json)
  }

  /// A text in another form, as it stands.
  fileprivate func documentFile() async throws -> Response {
    let view = try await View(self)
    guard let symbol = query("text"), let proposal = view.meeting.proposal(TextID(symbol)) else {
      throw notFound
    }
    let document = view.document(proposal, proposal.text)
    let name = String(symbol.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    switch query("form") {
    case "docx":
      let date = view.moment.description
      return download(
        WordWriter(date: date).write(document),
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        file: "\(name).docx")
    case "xml":
      return download(
        AkomaNtoso.write(document), type: "application/akn+xml", file: "\(name).xml")
    case "html":
      return text(
        HTMLExport(document).page, type: "text/html; charset=utf-8", file: "\(name).html")
    case "json":
      return text(
        DocumentJSON.text(of: document), type: "application/json", file: "\(name).json")
    case "txt":
      return text(
        PlainTextExport(document).text(), type: "text/plain; charset=utf-8", file: "\(name).txt")
    default: throw notFound
    }
  }

  /// A text beside another before the body, or beside itself as it was introduced.
  fileprivate func documentComparison() async throws -> Response {
    let view = try await View(self)
    guard let symbol = query("text"), let proposal = view.meeting.proposal(TextID(symbol)) else {
      throw notFound
    }
    let now = view.document(proposal, proposal.text)
    if let other = query("with") {
      guard let second = view.meeting.proposal(TextID(other)) else { throw notFound }
      let comparison = Comparison(old: now, new: view.document(second, second.text))
      return page(
        view.comparisonPage(comparison, "\(symbol) – \(other)", back: proposal.id))
    }
    let comparison = Comparison(old: view.document(proposal, proposal.draft.text), new: now)
    return page(
      view.comparisonPage(comparison, words[.documentAsIntroduced], back: proposal.id))
  }
}

/// One operation, as a form has it.
enum AmendmentForm {
  /// - Parameter text: what is to be amended; nil where there is no such text.
  static func order(
    _ form: FormFields, sponsor: MemberID?, amending text: ProposalText?,
    document: Document?
  ) throws -> Order? {
    guard let id = form["text"], !id.isEmpty, let to = form["to"], let sponsor else { return nil }
    let paragraph = ParagraphID(form["paragraph"] ?? "")
    let new = form["new"] ?? ""
    let operation: AmendmentOperation
    if form["operation"] == "instruction", let document {
      return .amend(
        AmendmentDraft(
          id: TextID(id), to: TextID(to), sponsors: [sponsor],
          operations: try InstructedAmendment.operations(new, to: document, named: id)))
    }
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
