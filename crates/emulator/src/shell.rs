//! Environment variables in the form of a shell.

/// Returns a line `export NAME='value'` for each variable, for `eval` in a shell.
///
/// ```
/// let variables = [("OCI_CLI_PROFILE".to_owned(), "DEFAULT".to_owned())];
/// assert_eq!(oci_sdk_emulator::shell_exports(&variables), "export OCI_CLI_PROFILE='DEFAULT'\n");
/// ```
#[must_use]
pub fn shell_exports(variables: &[(String, String)]) -> String {
    variables.iter().fold(String::new(), |text, (name, value)| {
        text + &format!("export {name}='{}'\n", value.replace('\'', r"'\''"))
    })
}

#[cfg(test)]
mod tests {
    use super::shell_exports;

    #[test]
    fn value_is_quoted() {
        let variables = [("A".to_owned(), "it's $HOME\nb".to_owned())];
        assert_eq!(shell_exports(&variables), "export A='it'\\''s $HOME\nb'\n");
    }
}
