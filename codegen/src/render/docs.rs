//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// The length that lines of text are broken at: what fits into 100 columns of a member's comment.
const WIDTH: usize = 91;

/// Doc comments of paragraphs, with an empty line between them; empty ones are left out.
pub(super) fn paragraphs<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> TokenStream {
    let lines = lines(paragraphs);
    quote! { #(#[doc = #lines])* }
}

/// As [`paragraphs`], for the module or the crate that they are in.
pub(super) fn inner<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> TokenStream {
    let lines = lines(paragraphs);
    quote! { #(#![doc = #lines])* }
}

fn lines<T: AsRef<str>>(paragraphs: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let paragraph = paragraph.as_ref().trim_end();
        if paragraph.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        if paragraph.starts_with("```") {
            lines.extend(paragraph.lines().map(spaced));
        } else {
            lines.extend(paragraph.lines().flat_map(wrapped));
        }
    }
    lines
}

/// A line of text, broken where it is too long. The next lines of an item of a list are indented.
fn wrapped(line: &str) -> Vec<String> {
    // A link breaks where a reader would not expect it.
    if line.starts_with('[') && line.ends_with(')') {
        return vec![spaced(line)];
    }
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in line.split_whitespace() {
        if current.is_empty() {
            current.push_str(word);
        } else if current.len() + 1 + word.len() <= WIDTH {
            current.push(' ');
            current.push_str(word);
        } else {
            lines.push(spaced(&current));
            current = format!("{indent}{word}");
        }
    }
    lines.push(spaced(&current));
    lines
}

/// A doc attribute is printed as a comment with what it holds right after the slashes.
fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Items in a sentence: `a`, `b` and `c`.
pub(super) fn listed(items: &[String]) -> String {
    let items: Vec<_> = items.iter().map(|item| format!("`{item}`")).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}
