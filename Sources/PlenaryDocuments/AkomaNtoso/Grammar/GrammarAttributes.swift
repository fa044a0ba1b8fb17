/// Groups of attributes: the names with `!` where required and a type where it is not any text.
///
/// Taken from the schema of OASIS (`akomantoso30.xsd`, Akoma Ntoso 1.0, 2018).
/// `*` stands for any attribute of another namespace; a type with bars lists the values.
extension Grammar {
  static let attributes = """
    contains: contains:originalVersion|singleVersion|multipleVersions
    alt: alternativeTo:uri
    name: name!
    number: number
    source: source!:uri
    date: date!:date
    time: time!:time
    link: href!:uri
    linkopt: href:uri
    value: value!
    optvalue: value
    booleanvalue: value!:boolean
    interval: start:uri end:uri
    duration: duration:duration
    speechAtts: @agent @role startTime:dateTime endTime:dateTime to:uri
    voteAtts: @agent @role choice:uri
    frozen: frozen:boolean
    lawyerAtts: @role for:uri empoweredBy:uri
    normalizedAtt: normalized
    for: for:uri
    mappingAtts: original:uri current:uri start:uri end:uri
    originating: originatingExpression:boolean
    outcome: outcome:uri
    portionAtt: includedIn!:uri
    level: level!:integer
    target: target
    imgAtts: width:integer height:integer
    tableAtts: width:integer border:integer cellspacing:integer cellpadding:integer
    originalText: originalText
    fillInWidth: width
    upTo: upTo!:uri
    upToOpt: upTo:uri
    range: from!:uri @upTo
    rangeOpt: from!:uri @upToOpt
    pos: pos:start|before|inside|after|end|unspecified
    language: language!
    fromLanguage: fromLanguage!
    pivot: pivot
    authoritative: authoritative:boolean
    dictionary: dictionary!:uri
    type: type
    eventType: type:generation|amendment|repeal
    opinionType: @agent type:dissenting|agreeing|null
    resultType: type!:deny|dismiss|uphold|revert|replaceOrder|remit|decide|approve
    restrictionType: type!:jurisdiction
    remarkType: type:sceneDescription|phenomenon|caption|translation
    recordedTimeType: type:startEvent|endEvent
    textualModType: type!:repeal|substitution|insertion|replacement|renumbering|split|join
    meaningModType: type!:variation|termModification|authenticInterpretation
    scopeModType: type!:exceptionOfScope|extensionOfScope
    forceModType:
      type!:entryIntoForce|endOfEnactment|postponementOfEntryIntoForce|prorogationOfForce|
        reEnactment|unconstitutionality
    efficacyModType:
      type!:entryIntoEfficacy|endOfEfficacy|inapplication|retroactivity|extraefficacy|
        postponementOfEfficacy|prorogationOfEfficacy
    legalSystemModType:
      type!:staticReference|implementation|ratification|application|legislativeDelegation|
        deregulation|conversion|expiration|reiteration|remaking|republication|coordination
    show: showAs! shortForm
    showopt: showAs shortForm
    src: src!:uri alt
    period: period:uri
    enactment: @period
      status:removed|temporarilyRemoved|translated|editorial|edited|verbatim|incomplete|
        unknown|undefined|ignored
    notes: marker placement:side|left|right|bottom|inline placementBase:uri
    modifiers: exclusion:boolean incomplete:boolean
    role: as:uri
    agent: by!:uri
    quote: startQuote endQuote inlineQuote
    cellattrs: rowspan:integer colspan:integer
    HTMLattrs: class style title
    core: *
    idreq: eId:id wId:id GUID:id
    idopt: eId:id wId:id GUID:id
    refersreq: refersTo!:uris
    refers: refersTo:uris
    xmllang: xml:lang:language xml:space:default|preserve xml:id:name
    corereq: @core @HTMLattrs @enactment @idreq @refers @xmllang @alt
    corereqreq: @core @HTMLattrs @enactment @idreq @refersreq @xmllang @alt
    coreopt: @core @HTMLattrs @enactment @idopt @refers @xmllang @alt
    """
}
