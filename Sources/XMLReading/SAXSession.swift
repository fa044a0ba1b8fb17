import CLibXML2

/// One run of libxml2 over bytes.
final class SAXSession {
  private let taker: any EventTaking
  private var problems: [XMLProblem] = []
  private var depth = 0
  private var context: xmlParserCtxtPtr?

  private init(_ taker: any EventTaking) { self.taker = taker }

  /// - Returns: What was wrong, in the order of the file; empty for a well-formed one.
  static func run(_ bytes: [UInt8], _ taker: any EventTaking, recovering: Bool) -> [XMLProblem] {
    let session = SAXSession(taker)
    bytes.withUnsafeBytes { bytes in
      guard
        let start = bytes.bindMemory(to: CChar.self).baseAddress,
        let context = xmlCreateMemoryParserCtxt(start, Int32(bytes.count))
      else {
        return session.refuse(.malformed, "The file could not be opened as XML.", "Check it.")
      }
      session.run(context, recovering: recovering)
    }
    return session.problems
  }

  private func run(_ context: xmlParserCtxtPtr, recovering: Bool) {
    self.context = context
    var options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOCDATA.rawValue)
    if recovering { options |= Int32(XML_PARSE_RECOVER.rawValue) }
    _ = xmlCtxtUseOptions(context, options)
    var handler = SAXSession.handler()
    let own = context.pointee.sax
    withUnsafeMutablePointer(to: &handler) { handler in
      context.pointee.sax = handler
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
      _ = xmlParseDocument(context)
      context.pointee.sax = own
    }
    if context.pointee.wellFormed == 0, problems.isEmpty { noteLastError(context) }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
    self.context = nil
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, address, _, _, count, _, attributes in
      SAXSession.of(user)?.start(name, address, Int(count), attributes)
    }
    handler.endElementNs = { user, name, _, address in
      SAXSession.of(user)?.end(name, address)
    }
    handler.characters = { user, text, length in SAXSession.of(user)?.words(text, length) }
    handler.ignorableWhitespace = { user, text, length in SAXSession.of(user)?.words(text, length) }
    handler.cdataBlock = { user, text, length in SAXSession.of(user)?.words(text, length) }
    handler.comment = { user, text in SAXSession.of(user)?.comment(text) }
    handler.reference = { user, name in SAXSession.of(user)?.reference(name) }
    handler.internalSubset = { user, _, _, _ in SAXSession.of(user)?.refuseDocumentType() }
    handler.getEntity = { _, name in
      guard let name else { return nil }
      return xmlGetPredefinedEntity(name)
    }
    handler.serror = { user, error in
      guard let error else { return }
      SAXSession.of(user)?.note(error.pointee)
    }
    return handler
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> SAXSession? {
    user.map { Unmanaged<SAXSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ address: UnsafePointer<xmlChar>?, _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard depth <= taker.depthLimit else {
      return refuse(
        .limit, "Elements stand in elements more than \(taker.depthLimit) deep.",
        "Such a file is not a document; read it with a higher limit if you trust its source.")
    }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(count)
    if let values {
      // Five pointers an attribute: name, prefix, address, beginning and end of the value.
      for place in stride(from: 0, to: count * 5, by: 5) {
        guard let begin = values[place + 3], let end = values[place + 4] else { continue }
        let name = XMLName(text(values[place]), in: text(values[place + 2]))
        let value = UnsafeBufferPointer(start: begin, count: end - begin)
        attributes.append(XMLAttribute(name, SAXSession.value(value)))
      }
    }
    let line = Int(context?.pointee.input?.pointee.line ?? 0)
    taker.take(.start(XMLName(text(name), in: text(address)), attributes: attributes, line: line))
  }

  /// libxml2 hands an ampersand in a value over as the reference `&#38;`, and only that.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let reference: StaticString = "&#38;"
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var value: [UInt8] = []
    var place = 0
    while place < bytes.count {
      value.append(bytes[place])
      let isReference = reference.withUTF8Buffer { bytes[place...].starts(with: $0) }
      place += isReference ? reference.utf8CodeUnitCount : 1
    }
    return String(decoding: value, as: UTF8.self)
  }

  private func end(_ name: UnsafePointer<xmlChar>?, _ address: UnsafePointer<xmlChar>?) {
    depth -= 1
    taker.take(.end(XMLName(text(name), in: text(address))))
  }

  private func words(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let text, length > 0 else { return }
    let words = String(
      decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
    taker.take(.words(words))
  }

  private func comment(_ words: UnsafePointer<xmlChar>?) { taker.take(.comment(text(words))) }

  /// Only an entity that nobody declared comes here; its name is all there is to show.
  private func reference(_ name: UnsafePointer<xmlChar>?) {
    taker.take(.words("&" + text(name) + ";"))
  }

  private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private func refuseDocumentType() {
    refuse(
      .documentType, "The file has a document type declaration (<!DOCTYPE).",
      "Remove it: entities are never resolved here, and official documents have none.")
  }

  private func refuse(_ kind: XMLProblem.Kind, _ message: String, _ hint: String) {
    guard !problems.contains(where: { $0.kind == kind }) else { return }
    let input = context?.pointee.input?.pointee
    problems.append(
      XMLProblem(
        kind, line: Int(input?.line ?? 0), column: Int(input?.col ?? 0), message, hint: hint))
    if let context { xmlStopParser(context) }
  }

  private func noteLastError(_ context: xmlParserCtxtPtr) { note(context.pointee.lastError) }

  private func note(_ error: xmlError) {
    // A parser that was stopped reports so; the reason is already told.
    guard problems.count < 50, !problems.contains(where: { $0.kind == .limit }),
      !problems.contains(where: { $0.kind == .documentType })
    else { return }
    if let problem = XMLProblem(error) { problems.append(problem) }
  }
}
