import ArgumentParser

struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Reads, converts, compares, amends and checks documents.",
    discussion: """
      A document is a file of any form that Plenary reads, told by its content: Akoma Ntoso as the \
      United Nations writes it, Word (.docx), plain text as it is pasted, or Plenary's own JSON. \
      docs/documents.md

      EXAMPLES:
        plenary document show A_RES_69_188.xml
        plenary document convert draft.txt --to docx --output draft.docx
        plenary document compare old.xml new.docx --docx changes.docx
        plenary document amend draft.docx "Delete operative paragraph 7"
        plenary document lint draft.txt --body GA
        plenary document symbol "A/C.3/69/L.28/Rev.1"

      Exit codes: 0 all is well; 1 a check found something; 2 the input cannot be used.
      """,
    subcommands: [
      DocumentShow.self, DocumentConvert.self, DocumentCompare.self, DocumentAmend.self,
      DocumentConsolidate.self, DocumentLintCommand.self, DocumentSymbolCommand.self,
      DocumentAudit.self,
    ])
}
