import PlenaryLanguages

extension Visit {
  /// Chooses a name and a password for the officer's own pass, for another device or another day.
  func passwordForm(action: String) -> HTML {
    """
    <details class="order"><summary>\(words[.passwordChoose])</summary>
    <form method="post" action="\(action)">
    <input type="hidden" name="form-token" value="\(forgeryToken)">
    <label>\(words[.fieldName])<input name="name" required autocomplete="username" \
    maxlength="100"></label>
    <label>\(words[.fieldPassword])<input name="password" type="password" required minlength="8" \
    maxlength="256" autocomplete="new-password"></label>
    <button class="main">\(words[.save])</button></form></details>
    """
  }
}
