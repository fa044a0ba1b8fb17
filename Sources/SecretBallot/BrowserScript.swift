/// The elector's side for a browser, in plain JavaScript: `Browser/blind-ballot.js`.
///
/// Serve it from the server's own address as `text/javascript`; it asks for nothing else, and runs
/// under `Content-Security-Policy: script-src 'self'`, also without TLS.
public enum BrowserScript {
  public static var bytes: [UInt8] { PackageResources.blind_ballot_js }
}
