/// Every element: its name, `=`, what may stand in it, `;`, its attributes by groups (`@`).
///
/// Taken from the schema of OASIS (`akomantoso30.xsd`, Akoma Ntoso 1.0, 2018).
/// `mixed` elements hold words as well.
extension Grammar {
  static let elements = """
    akomaNtoso = &akomaNtosoType ;
    doc statement debateReport = &openStructure ; @name @contains
    mainBody introduction background arguments remedies motivation decision = &maincontent ;
      @coreopt
    components = (component)+ ; @idreq
    component attachment = &basehierarchy, &docContainerType ; @corereq
    amendmentList officialGazette documentCollection = &collectionStructure ; @name @contains
    collectionBody = &collectionBodyType ; @coreopt
    portion = &portionStructure ; @portionAtt
    portionBody = &portionBodyType ; @coreopt
    act bill = &hierarchicalStructure ; @name @contains
    body = &bodyType ; @coreopt
    debate = &debateStructure ; @name @contains
    debateBody = &debateBodyType ; @coreopt
    judgment = &judgmentStructure ; @name @contains
    judgmentBody = &judgmentBodyType ; @coreopt
    amendment = &amendmentStructure ; @name @contains
    amendmentBody = &amendmentBodyType ; @coreopt
    recitals = &basehierarchy, &recitalHierarchy ; @corereq
    recital citation item tblock = &basehierarchy, &itemType ; @corereq
    citations = &basehierarchy, &citationHierarchy ; @corereq
    longTitle interstitial content intro wrapUp other div = &blocksreq ; @corereq
    formula = &blocksreq ; @corereq @name
    coverPage conclusions = &basicopt ; @coreopt
    preamble = &preambleopt ; @coreopt
    preface = &prefaceopt ; @coreopt
    header amendmentHeading amendmentContent amendmentReference amendmentJustification =
      &blocksopt ; @coreopt
    attachments = (attachment)+ ;
    componentRef = ; @core @idopt @src @show
    documentRef FRBRmasterExpression original passiveRef activeRef jurisprudence TLCPerson
      TLCOrganization TLCConcept TLCObject TLCEvent TLCLocation TLCProcess TLCRole TLCTerm = ;
      @core @idreq @link @show
    clause section part paragraph chapter title book tome article division list point indent
      alinea rule subrule proviso subsection subpart subparagraph subchapter subtitle subdivision
      subclause sublist level transitional = &basehierarchy, &hierarchy ; @corereq
    num scene narrative summary from outcome change listIntroduction listWrapUp docType docTitle
      docNumber shortTitle docAuthority docPurpose docIntroducer docStage docStatus
      docJurisdiction docketNumber courtType neutralCitation argument signature def mref ins del
      omissis decoration p span b i u sup sub abbr caption = mixed &inline ; @coreopt
    heading subheading crossHeading = mixed &inlinereq ; @corereq
    administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements
      ministerialStatements resolutions nationalInterest declarationOfVote communication petitions
      papers noticesOfMotion questions address proceduralMotions pointOfOrder adjournment =
      &basehierarchy, &althierarchy ; @corereq
    debateSection = &basehierarchy, &althierarchy ; @corereq @name
    speechGroup = &basehierarchy, &althierarchy ; @corereq @speechAtts
    speech question answer = &basehierarchy, &speechType ; @coreopt @speechAtts
    vote = mixed &inline ; @coreopt @voteAtts
    affectedDocument relatedDocument = mixed &inline ; @coreopt @link
    blockContainer = &basehierarchy, &blockContainerType ; @corereq
    blockList = &blockListType ; @corereq
    toc = (tocItem)+ ; @corereq
    tocItem = mixed &inline ; @coreopt @link @level
    docProponent = mixed &inline ; @coreopt @role
    docDate date = mixed &inline ; @coreopt @date
    legislature session docCommittee = mixed &inline ; @coreopt @optvalue
    party judge person = mixed &inlinereqreq ; @corereqreq @role
    lawyer = mixed &inlinereqreq ; @corereqreq @lawyerAtts
    opinion = mixed &inline ; @coreopt @opinionType
    time = mixed &inline ; @coreopt @time
    entity = mixed &inlinereqreq ; @corereqreq @name
    organization concept object event location process role term = mixed &inlinereqreq ;
      @corereqreq
    quantity = mixed &inlinereqreq ; @corereqreq @normalizedAtt
    ref = mixed &inlinereq ; @corereq @link
    rref = mixed &inlinereq ; @corereq @range
    mod mmod = mixed &modType ; @corereq @for
    rmod = mixed &modType ; @corereq @for @range
    quotedText = mixed &inline ; @coreopt @quote @for
    remark = mixed &inline ; @coreopt @remarkType
    recordedTime = mixed &inline ; @coreopt @recordedTimeType @time
    placeholder = mixed &inline ; @coreopt @originalText
    fillIn = mixed &inline ; @coreopt @fillInWidth
    noteRef = ; @coreopt @notes @link
    eol eop = ; @coreopt @number breakAt:integer breakWith
    quotedStructure = &subFlowStructure ; @corereq @quote @for
    embeddedText = mixed &inline ; @coreopt @quote @linkopt
    embeddedStructure = &subFlowStructure ; @corereq @quote @linkopt
    authorialNote note = &subFlowStructure ; @corereq @notes
    subFlow = &subFlowStructure ; @corereq @name
    foreign preservation previous old new domain = &anyOtherType ; @core @idopt @linkopt
    hcontainer = &basehierarchy, &hierarchy ; @corereq @name
    container = &containerType ; @corereq @name
    block inline = mixed &inline ; @coreopt @name
    marker = ; @corereq @name
    br = ; @coreopt
    a = mixed &inline ; @coreopt @link @target
    img = ; @coreopt @src @imgAtts
    ul ol = &listItems ; @corereq
    li = mixed (%inlineCM | ul | ol | p)* ; @optvalue @coreopt
    table = (caption?, tr+) ; @corereq @tableAtts
    tr = (th | td)+ ; @coreopt
    th td = &blocksopt ; @coreopt @cellattrs
    meta = (identification, publication?, classification*, lifecycle*, workflow*, analysis*,
      temporalData*, references*, notes*, proprietary*, presentation*) ;
    identification = (FRBRWork, FRBRExpression, FRBRManifestation, FRBRItem?) ; @source
    FRBRWork = &coreProperties, %workProperties ;
    FRBRExpression = &coreProperties, %exprProperties ;
    FRBRManifestation = &coreProperties, %manifProperties ;
    FRBRItem = &coreProperties ;
    FRBRthis FRBRuri FRBRsubtype FRBRcountry FRBRnumber FRBRname FRBRformat FRBRversionNumber = ;
      @core @idopt @value @refers @showopt
    FRBRalias = ; @core @idopt @value @refers @showopt @name
    FRBRdate = ; @core @idopt @date @name
    FRBRauthor = ; @core @idopt @link @role
    FRBRlanguage = ; @core @idopt @language
    FRBRtranslation = ; @core @idopt @link @fromLanguage @authoritative @pivot @agent
    FRBRportion = ; @core @idopt @refers @showopt @rangeOpt
    FRBRprescriptive FRBRauthoritative = ; @core @idopt @booleanvalue
    componentInfo = (componentData)* ;
    componentData = (componentData)* ; @core @idreq @name @link @show
    publication = ; @core @idopt @date @show @name @number @refers
    classification = keyword+ ; @source
    keyword = ; @core @idopt @linkopt @value @show @refers @dictionary
    lifecycle = eventRef+ ; @source
    eventRef = &anyOtherType ; @core @idopt @linkopt @date @source @refers @eventType @originating
    workflow = step+ ; @source
    step = &anyOtherType ; @core @idopt @linkopt @date @agent @role @refers @outcome
    analysis = (activeModifications?, passiveModifications?, restrictions?, judicial?,
      parliamentary?, mappings?, otherReferences*, otherAnalysis*) ; @source
    activeModifications passiveModifications = &Amendments ;
    textualMod = &modificationType, (previous?, old*, new*) ; @core @idreq @enactment @modifiers
      @refers @textualModType
    meaningMod = &modificationType, domain? ; @core @idreq @enactment @modifiers @refers
      @meaningModType
    scopeMod = &modificationType, domain? ; @core @idreq @enactment @modifiers @refers
      @scopeModType
    forceMod = &modificationType ; @core @idreq @enactment @modifiers @refers @forceModType
    efficacyMod = &modificationType ; @core @idreq @enactment @modifiers @refers @efficacyModType
    legalSystemMod = &modificationType ; @core @idreq @enactment @modifiers @refers
      @legalSystemModType
    judicial = &judicialArguments ;
    result = &anyOtherType ; @core @idopt @linkopt @resultType
    supports isAnalogTo applies extends restricts derogates contrasts overrules dissentsFrom
      putsInQuestion distinguishes = &judicialArgumentType ; @core @idreq @enactment @modifiers
      @refers
    restrictions = (restriction)+ ; @source
    restriction = &anyOtherType ; @core @idopt @linkopt @refers @restrictionType
    parliamentary = &parliamentaryAnalysis ;
    quorumVerification voting recount = &parliamentaryAnalysisType ; @core @idreq @outcome @refers
      @linkopt
    quorum count = &countType ; @core @idreq @value @refers @linkopt
    mappings = (mapping)+ ; @source
    mapping = ; @core @idreq @mappingAtts
    otherReferences = (implicitReference | alternativeReference)+ ; @source
    implicitReference alternativeReference = &anyOtherType ; @core @idopt @linkopt for:uri @refers
      @showopt
    otherAnalysis proprietary presentation = &anyOtherType ; @core @idopt @linkopt @source
    source destination = &anyOtherType ; @core @idopt @linkopt @pos @modifiers @upToOpt
    force efficacy application duration = &anyOtherType ; @core @idopt @linkopt @period
    condition = &anyOtherType ; @core @idopt @linkopt @frozen
    temporalData = temporalGroup+ ; @source
    temporalGroup = timeInterval+ ; @core @idreq
    timeInterval = ; @core @idopt @interval @duration @refersreq
    references = &refItems ; @source
    hasAttachment attachmentOf = ; @core @idreq @link @show @type
    TLCReference = ; @core @idreq @link @show @name
    notes = (note)+ ; @source @xmllang
    """
}
