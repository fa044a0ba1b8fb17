/// Groups of elements (`%`) and content models (`&`) that several elements share.
///
/// Taken from the schema of OASIS (`akomantoso30.xsd`, Akoma Ntoso 1.0, 2018).
///
/// `,` is a sequence and `|` a choice; `?`, `*` and `+` are as in a document type definition; `#other`
/// is any element of another namespace. A line that begins deeper goes on with the one before.
extension Grammar {
  static let groups = """
    %ANhier = (clause | section | part | paragraph | chapter | title | article | book | tome |
      division | list | point | indent | alinea | rule | subrule | proviso | subsection | subpart
      | subparagraph | subchapter | subtitle | subdivision | subclause | sublist | level |
      transitional)
    %ANcontainers = (speechGroup | speech | question | answer | other | scene | narrative |
      summary)
    %basicContainers = (longTitle | formula | container)
    %preambleContainers = (recitals | citations | formula | container)
    %prefaceContainers = (longTitle | formula | container)
    %ANblock = (blockList | blockContainer | tblock | toc)
    %ANinline = (ref | mref | rref | mod | mmod | rmod | remark | recordedTime | vote | outcome |
      ins | del | omissis | embeddedText | embeddedStructure | opinion | placeholder | fillIn |
      decoration)
    %ANtitleInline = (docType | docTitle | docNumber | docProponent | docDate | legislature |
      session | shortTitle | docAuthority | docPurpose | docCommittee | docIntroducer | docStage |
      docStatus | docJurisdiction | docketNumber)
    %ANheaderInline = (courtType | neutralCitation | party | judge | lawyer | signature |
      argument)
    %ANsemanticInline = (date | time | person | organization | concept | object | event | location
      | process | role | term | quantity | def | entity)
    %ANmarker = (noteRef | eol | eop)
    %ANsubFlow = authorialNote
    %HTMLcontainers = div
    %HTMLblock = (ul | ol | table | p)
    %HTMLinline = (b | i | a | u | sub | sup | abbr | span)
    %HTMLmarker = (img | br)
    %judgmentBlock = (introduction | background | arguments | remedies | motivation | decision)
    %amendmentBlock = (amendmentHeading | amendmentContent | amendmentReference |
      amendmentJustification)
    %amendmentInline = (affectedDocument | relatedDocument | change)
    %speechSection = (administrationOfOath | rollCall | prayers | oralStatements |
      writtenStatements | personalStatements | ministerialStatements | resolutions |
      nationalInterest | declarationOfVote | communication | petitions | papers | noticesOfMotion
      | questions | address | proceduralMotions | pointOfOrder | adjournment | debateSection)
    %hierElements = (%ANhier | hcontainer)
    %containerElements = (%speechSection | %HTMLcontainers | container)
    %blockElements = (%ANblock | %HTMLblock | foreign | block)
    %inlineElements = (%ANinline | %HTMLinline | %ANtitleInline | %ANsemanticInline |
      %ANheaderInline | %amendmentInline | inline)
    %subFlowElements = (%ANsubFlow | subFlow)
    %markerElements = (%ANmarker | %HTMLmarker | marker)
    %inlineCM = (%inlineElements | %markerElements | %subFlowElements)
    %documentType = (amendmentList | officialGazette | documentCollection | act | bill |
      debateReport | debate | statement | amendment | judgment | portion | doc)
    %workProperties = (FRBRcountry, FRBRsubtype?, FRBRnumber*, FRBRname*, FRBRprescriptive?,
      FRBRauthoritative?)
    %exprProperties = (FRBRversionNumber?, FRBRauthoritative?, FRBRmasterExpression?,
      FRBRlanguage+, FRBRtranslation*)
    %manifProperties = (FRBRportion?, FRBRformat?)
    %docRefs = (original | passiveRef | activeRef | jurisprudence | hasAttachment | attachmentOf)
    %TLCs = (TLCPerson | TLCOrganization | TLCConcept | TLCObject | TLCEvent | TLCLocation |
      TLCProcess | TLCRole | TLCTerm | TLCReference)
    &basehierarchy = (num? | heading? | subheading?)*
    &hierarchy = ((intro?, (componentRef | %hierElements | crossHeading)*, wrapUp?) | content)
    &althierarchy = (%containerElements | componentRef | %ANcontainers | %blockElements)*
    &blocksreq = (%blockElements)*
    &blocksopt = (%blockElements)*
    &inline = (%inlineCM)*
    &inlinereq = (%inlineCM)*
    &inlinereqreq = (%inlineCM)*
    &maincontent = (componentRef | %hierElements | %blockElements | %containerElements)+
    &speechType = (from?, (%blockElements)+)
    &itemType = (%blockElements)+
    &anyOtherType = #other*
    &docContainerType = (%documentType | interstitial | toc | documentRef)
    &akomaNtosoType = (%documentType, components?)
    &openStructure = (meta, coverPage?, preface?, preamble?, mainBody, conclusions?, attachments?,
      components?)
    &collectionStructure = (meta, coverPage?, preface?, preamble?, collectionBody, conclusions?,
      attachments?, components?)
    &collectionBodyType = component+
    &portionStructure = (meta, portionBody)
    &portionBodyType = (%containerElements | %hierElements | %ANcontainers | recitals | recital |
      citations | citation | longTitle | formula | coverPage | preface | preamble)
    &hierarchicalStructure = (meta, coverPage?, preface?, preamble?, body, conclusions?,
      attachments?, components?)
    &bodyType = (componentRef | %hierElements)+
    &debateStructure = (meta, coverPage?, preface?, debateBody, conclusions?, attachments?,
      components?)
    &debateBodyType = (%speechSection)+
    &judgmentStructure = (meta, coverPage?, header, judgmentBody, conclusions?, attachments?,
      components?)
    &judgmentBodyType = (%judgmentBlock)+
    &amendmentStructure = (meta, coverPage?, preface?, amendmentBody, conclusions?, attachments?,
      components?)
    &amendmentBodyType = (%amendmentBlock)+
    &recitalHierarchy = (intro?, (componentRef | recital)+, wrapUp?)
    &citationHierarchy = (intro?, (componentRef | citation)+, wrapUp?)
    &basicopt = (%blockElements | %basicContainers)+
    &preambleopt = (%blockElements | %preambleContainers)+
    &prefaceopt = (%blockElements | %prefaceContainers)+
    &blockContainerType = (intro?, (componentRef | %blockElements | crossHeading)+, wrapUp?)
    &blockListType = (listIntroduction?, item+, listWrapUp?)
    &modType = (%inlineCM | quotedText | quotedStructure)*
    &subFlowStructure = (%documentType | (%blockElements | %containerElements | tr | th | td |
      %hierElements | content | %ANcontainers | formula | recitals | citations | longTitle |
      recital | citation | componentRef | documentRef | intro | wrapUp | heading | subheading |
      num)+)
    &containerType = (%blockElements | container)+
    &listItems = li+
    &coreProperties = (FRBRthis, FRBRuri+, FRBRalias*, FRBRdate+, FRBRauthor+, componentInfo?,
      preservation?)
    &Amendments = (textualMod | meaningMod | scopeMod | forceMod | efficacyMod | legalSystemMod)+
    &modificationType = (source+, destination+, force?, efficacy?, application?, duration?,
      condition?)
    &judicialArguments = (result, (supports | isAnalogTo | applies | extends | restricts |
      derogates | contrasts | overrules | dissentsFrom | putsInQuestion | distinguishes)+)
    &judicialArgumentType = (source+, destination+, condition?)
    &parliamentaryAnalysis = (quorumVerification | voting | recount)+
    &parliamentaryAnalysisType = (quorum | count)+
    &countType = #other*
    &refItems = (%docRefs | %TLCs)+
    """
}
