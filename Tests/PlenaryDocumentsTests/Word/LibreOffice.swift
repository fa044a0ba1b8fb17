import Foundation

/// LibreOffice on this machine, with a profile of its own that is thrown away.
final class LibreOffice {
  private let program: String
  private let folder: URL

  /// Nil where the program is missing, which is said in one line.
  init?() throws {
    let places = [
      "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
    ]
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else {
      print("left out: LibreOffice (soffice) is not on this machine")
      return nil
    }
    program = found
    folder = FileManager.default.temporaryDirectory.appending(path: "word-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func convert(_ bytes: [UInt8], to format: String, ending: String) throws -> [UInt8] {
    let file = folder.appending(path: "draft.docx")
    try Data(bytes).write(to: file)
    try run(["--convert-to", format, "--outdir", folder.path, file.path])
    return [UInt8](try Data(contentsOf: folder.appending(path: "draft.\(ending)")))
  }

  func words(_ bytes: [UInt8]) throws -> String {
    String(
      decoding: try convert(bytes, to: "txt:Text (encoded):UTF8", ending: "txt"), as: UTF8.self)
  }

  /// The text after its own command for all changes: AcceptAllTrackedChanges, RejectAll...
  func words(_ bytes: [UInt8], after command: String) throws -> String {
    let (file, result) = (folder.appending(path: "in.docx"), folder.appending(path: "out.txt"))
    try Data(bytes).write(to: file)
    try run(["--terminate_after_init"])
    let library = folder.appending(path: "profile/user/basic/Standard")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    try Data(LibreOffice.list.utf8).write(to: library.appending(path: "script.xlb"))
    try Data(LibreOffice.module.utf8).write(to: library.appending(path: "Module1.xba"))
    try run(["macro:///Standard.Module1.Settle(\(command),\(file.path),\(result.path))"])
    return String(decoding: try Data(contentsOf: result), as: UTF8.self)
  }

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    process.arguments = [profile, "--headless", "--norestore"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  private static let list = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
    <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
     library:readonly="false" library:passwordprotected="false">
     <library:element library:name="Module1"/></library:library>
    """

  private static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
     script:language="StarBasic">
    Sub Settle(command, source, target)
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden" : hidden(0).Value = True
      doc = StarDesktop.loadComponentFromURL("file://" &amp; source, "_blank", 0, hidden())
      dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
      Dim form(0) As New com.sun.star.beans.PropertyValue
      form(0).Name = "FilterName" : form(0).Value = "Text"
      doc.storeToURL("file://" &amp; target, form())
      doc.close(True)
    End Sub
    </script:module>
    """
}
