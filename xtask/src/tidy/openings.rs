//! The rule for the first line of documentation.

use super::rust_text::{Kind, Piece};

/// First lines that begin with a noun clause instead of the subject.
const REFUSED: [&str; 7] =
    ["What ", "How ", "Who ", "Where ", "Whether ", "To be touched", "You touch"];

/// Returns the refused opening of a documentation block, if it has one. `Whether` is fine for an
/// item whose signature names `bool`.
pub(super) fn refused(piece: &Piece, source: &str) -> Option<&'static str> {
    if !matches!(piece.kind, Kind::Doc | Kind::ModuleDoc) {
        return None;
    }
    let first = piece.text.trim_start();
    let opening = REFUSED.into_iter().find(|opening| first.starts_with(opening))?;
    let is_boolean = || signature(&source[piece.end..]).contains("bool");
    (opening != "Whether " || !is_boolean()).then_some(opening.trim_end())
}

/// The code after a documentation block, up to the body, the value or the next field.
fn signature(code: &str) -> String {
    let mut signature = String::new();
    for line in code.lines().map(str::trim) {
        if line.is_empty() || line.starts_with("#[") || line.starts_with("//") {
            continue;
        }
        signature.push_str(line);
        signature.push(' ');
        let is_function = signature.contains("fn ");
        if line.ends_with(['{', ';', '}']) || (line.ends_with(',') && !is_function) {
            break;
        }
    }
    signature
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::rust_text::pieces;

    #[test]
    fn noun_clauses_are_refused() {
        for (source, expected) in [
            ("/// What it is.\nfn f() {}", Some("What")),
            ("//! How it works.\n", Some("How")),
            ("/// Returns it.\n///\n/// What else.\nfn f() {}", None),
            ("/// Whether it is.\nfn f() -> bool { true }", None),
            ("/// Whether it is.\n#[must_use]\nfn f(\n    a: A,\n    b: bool,\n) {}", None),
            ("/// Whether it is.\nfn f() {}\nfn g() -> bool {}", Some("Whether")),
            ("    /// Whether it is.\n    pub(super) a: bool,", None),
            ("    /// Whether it is.\n    a: Kind,\n    b: bool,", Some("Whether")),
            ("// What a comment.", None),
        ] {
            assert_eq!(refused(&pieces(source)[0], source), expected, "{source}");
        }
    }
}
