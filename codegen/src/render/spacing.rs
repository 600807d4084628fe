//! Blank lines, which prettyplease leaves out: one between items, and between methods.

/// Puts an empty line after each item and each method that another follows.
pub(super) fn spaced(code: &str) -> String {
    let mut spaced = String::with_capacity(code.len() + code.len() / 16);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("oci_sdk_core::") {
            spaced.push_str(&without_gaps(line));
        } else {
            spaced.push_str(line);
        }
        spaced.push('\n');
        if lines.peek().is_some_and(|next| ends_item(line, next)) {
            spaced.push('\n');
        }
    }
    spaced
}

/// What is given to a macro is printed with a space around each sign.
fn without_gaps(line: &str) -> String {
    line.replace(" < ", "<")
        .replace(" > ", ">")
        .replace(" >", ">")
        .replace(" :: ", "::")
        .replace(" ::", "::")
        .replace("=>", " =>")
        .replace("  =>", " =>")
}

/// Whether an empty line belongs between the two.
fn ends_item(line: &str, next: &str) -> bool {
    if next.is_empty() || line.is_empty() {
        return false;
    }
    let text = line.trim_start();
    let indent = line.len() - text.len();
    match indent {
        0 if text.starts_with("//!") => !next.starts_with("//!") && !next.starts_with("#!"),
        _ if text.starts_with("//") => false,
        0 if text.starts_with("#![") => !next.starts_with("#![") && !next.starts_with("//!"),
        0 if text.starts_with("#[") => false,
        _ if next.starts_with("///") || next.starts_with("#[") => true,
        0 if text.ends_with(';') => kind(line) != kind(next),
        4 if text.starts_with("const ") => true,
        _ => {
            let closes = indent <= 4 && (text == "}" || text.ends_with("{}"));
            closes && !next.trim_start().starts_with(['}', ')'])
        }
    }
}

/// Items of one line that stand together.
fn kind(line: &str) -> &str {
    match () {
        () if line.starts_with("use std") => "use std",
        () if line.starts_with("use oci_sdk_core") => "use oci_sdk_core",
        () if line.starts_with("use ") => "use",
        () if line.starts_with("pub use ") => "pub use",
        () if line.starts_with("mod ") || line.starts_with("pub mod ") => "mod",
        // Each stands alone: no two are of one kind.
        () => line,
    }
}
