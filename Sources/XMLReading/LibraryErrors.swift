import CLibXML2

extension XMLProblem {
  /// What libxml2 says, with what may be done about it; nil for what is no error of the file.
  init?(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return nil }
    var message = error.message.map { String(cString: $0) } ?? "The file is not well-formed XML."
    while message.last?.isWhitespace == true { message.removeLast() }
    let code = xmlParserErrors(UInt32(max(0, error.code)))
    // Bytes of no character have the code of a character that may not be, with the bytes beside it.
    let isEncoding =
      XMLProblem.isEncoding(code) || (code == XML_ERR_INVALID_CHAR && error.str1 != nil)
    self.init(
      isEncoding ? .encoding : .malformed, line: Int(error.line),
      column: Int(error.int2), message,
      hint: XMLProblem.hint(isEncoding ? XML_ERR_INVALID_ENCODING : code))
  }

  private static func isEncoding(_ code: xmlParserErrors) -> Bool {
    switch code {
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING,
      XML_ERR_ENCODING_NAME, XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER,
      XML_I18N_NO_OUTPUT:
      true
    default: false
    }
  }

  private static func hint(_ code: xmlParserErrors) -> String {
    switch code {
    case XML_ERR_TAG_NAME_MISMATCH:
      "Close the element where it ends, with a tag of the same name; what could be read is kept."
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY,
      XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED:
      "Check that the whole file was transferred, and that every element is closed once."
    case _ where isEncoding(code):
      "Declare the encoding that the file is in, or save it as UTF-8."
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      "Write the character itself; XML knows only &amp; &lt; &gt; &quot; and &apos;."
    case XML_ERR_INVALID_CHAR:
      "Remove the character: XML has no place for control characters."
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING:
      "Write & as &amp; and < as &lt; where they are meant as characters."
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      "Declare the prefix with an attribute xmlns:PREFIX on an element around it."
    default: "Correct the file at this place, or ask its source for a correct one."
    }
  }
}
