import PlenaryAnalysis
import PlenaryLanguages

/// Pictures in a page: drawn here, with their text alternative inside and their numbers one link
/// away.
extension ArchiveView {
  /// A frame for a picture, in the reader's words.
  func frame(_ title: String, name: String = "picture", width: Int = 720) -> PictureFrame {
    PictureFrame(
      title: title, words: words.ofPictures,
      direction: language.isRightToLeft ? .rightToLeft : .leftToRight, name: name, width: width)
  }

  /// A picture in two widths, for a telephone and for a desk; the style sheet shows one.
  ///
  /// - Parameter data: the address of its numbers.
  func figure(
    _ title: String, name: String, data: String, _ picture: (PictureFrame) -> any Picture
  ) -> HTML {
    let narrow = picture(frame(title, name: "\(name)-narrow", width: 360))
    let wide = picture(frame(title, name: "\(name)-wide", width: 720))
    return """
      <figure><div class="narrow">\(ArchiveView.inline(narrow.svg))</div>\
      <div class="wide">\(ArchiveView.inline(wide.svg))</div>\(caption(data))</figure>
      """
  }

  /// A picture that is read closely: on a telephone it is moved about in its box.
  func largeFigure(_ title: String, name: String, data: String, _ picture: any Picture) -> HTML {
    """
    <figure><div class="scroll" tabindex="0" role="region" aria-label="\(title)">\
    <div class="large">\(ArchiveView.inline(picture.svg))</div></div>\(caption(data))</figure>
    """
  }

  private func caption(_ data: String) -> HTML {
    "<figcaption class=\"no-print\"><a href=\"\(data)\" download>\(words[.pictureData]) CSV</a></figcaption>"
  }

  /// The drawing without its own style sheet, which a page may not have inside it: the archive's
  /// style sheet has the same colours.
  static func inline(_ svg: String) -> HTML {
    guard let start = svg.firstRange(of: "<style>"),
      let end = svg[start.upperBound...].firstRange(of: "</style>")
    else { return HTML(markup: svg) }
    return HTML(markup: String(svg[..<start.lowerBound]) + svg[end.upperBound...])
  }

  /// Totals as a strip, beside the numbers that say the same.
  func strip(_ totals: Totals) -> HTML {
    guard totals.members > 0 else { return .nothing }
    var x = 0
    var pieces: [HTML] = []
    for (name, count) in [
      ("inFavour", totals.inFavour), ("abstaining", totals.abstaining),
      ("notVoting", totals.notVoting), ("against", totals.against),
    ] where count > 0 {
      pieces.append(
        "<rect class=\"f-\(name)\" x=\"\(x)\" y=\"0\" width=\"\(count)\" height=\"6\"></rect>")
      x += count
    }
    return """
      <svg class="strip picture" viewBox="0 0 \(totals.members) 6" preserveAspectRatio="none" \
      aria-hidden="true" focusable="false">\(each: pieces)</svg>
      """
  }
}
