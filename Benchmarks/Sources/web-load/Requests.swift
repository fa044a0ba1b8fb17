import NIOCore

/// Requests as a browser sends them, with the fields that today’s browsers add.
enum Requests {
  static func get(_ path: String, cookie: String? = nil, language: String = "en") -> ByteBuffer {
    ByteBuffer(
      string: "GET \(path) HTTP/1.1\r\n" + common(cookie, language)
        + "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\nSec-Fetch-Mode: navigate\r\n\r\n")
  }

  static func post(
    _ path: String, _ fields: [(String, String)], cookie: String? = nil
  ) -> ByteBuffer {
    let body = fields.map { "\($0)=\(encoded($1))" }.joined(separator: "&")
    return ByteBuffer(
      string: "POST \(path) HTTP/1.1\r\n" + common(cookie, "en")
        + "Accept: application/json\r\nOrigin: http://localhost\r\nSec-Fetch-Mode: cors\r\n"
        + "Content-Type: application/x-www-form-urlencoded;charset=UTF-8\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
  }

  private static func common(_ cookie: String?, _ language: String) -> String {
    "Host: localhost\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, "
      + "like Gecko) Chrome/140.0.0.0 Safari/537.36\r\nAccept-Encoding: gzip, deflate\r\n"
      + "Accept-Language: \(language)\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: empty\r\n"
      + (cookie.map { "Cookie: \($0)\r\n" } ?? "")
  }

  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }
}
