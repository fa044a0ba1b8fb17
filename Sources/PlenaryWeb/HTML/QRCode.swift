import CQRCode

/// A QR code as a picture, for joining with a telephone's camera.
enum QRCode {
  /// - Returns: nil when the text is too long for a code.
  static func picture(of text: String, title: String) -> HTML? {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard width > 0, let modules = code.pointee.data else { return nil }
    var path = ""
    for row in 0..<width {
      for column in 0..<width where modules[row * width + column] & 1 == 1 {
        path += "M\(column + 4) \(row + 4)h1v1h-1z"
      }
    }
    let size = width + 8  // four modules of quiet on each side (ISO/IEC 18004)
    return """
      <svg class="qr" role="img" aria-label="\(title)" viewBox="0 0 \(size) \(size)" \
      shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(size)v\(size)H0z"/>\
      <path fill="#000" d="\(path)"/></svg>
      """
  }
}
