extension JSONValue {
  /// Reads one JSON value that fills the whole text.
  ///
  /// Refused, besides what RFC 8259 refuses: a name twice in one object, half of a surrogate
  /// pair, bytes that are not UTF-8, and nesting deeper than ``maximumDepth``.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try bytes.withUnsafeBufferPointer {
      (text) throws(JSONSyntaxError) -> JSONValue in
      var parser = JSONParser(text)
      return try parser.document()
    }
  }

  /// Reads one JSON value that fills the whole slice; offsets in errors count from its start.
  public init(parsing bytes: ArraySlice<UInt8>) throws(JSONSyntaxError) {
    self = try bytes.withUnsafeBufferPointer {
      (text) throws(JSONSyntaxError) -> JSONValue in
      var parser = JSONParser(text)
      return try parser.document()
    }
  }

  /// Reads one JSON value that fills the whole text.
  public init(parsing text: String) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }
}
