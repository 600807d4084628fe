//! HTML that is always escaped.

use std::fmt::{self, Write};

/// A piece of HTML. Only this module and literals create it, so that no text is left unescaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Creates HTML from a literal.
    pub(super) fn literal(html: &'static str) -> Self {
        Self(html.to_owned())
    }

    /// Creates HTML that shows a string.
    pub(super) fn text(text: impl fmt::Display) -> Self {
        let mut escaped = Escaped(String::new());
        let written = write!(escaped, "{text}");
        written.expect("strings do not fail");
        Self(escaped.0)
    }

    /// Adds HTML from a literal.
    pub(super) fn raw(mut self, html: &'static str) -> Self {
        self.0.push_str(html);
        self
    }

    /// Adds a string, as the content of an element or of an attribute in double quotes.
    pub(super) fn show(self, text: impl fmt::Display) -> Self {
        self.add(Self::text(text))
    }

    /// Adds HTML.
    pub(super) fn add(mut self, html: Self) -> Self {
        self.0.push_str(&html.0);
        self
    }

    /// Adds HTML for each item.
    pub(super) fn each<T>(
        self,
        items: impl IntoIterator<Item = T>,
        html: impl Fn(T) -> Self,
    ) -> Self {
        items.into_iter().fold(self, |all, item| all.add(html(item)))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

struct Escaped(String);

impl Write for Escaped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // The others are not allowed in HTML.
                '\n' | '\t' => self.0.push(character),
                other if other.is_control() => self.0.push('\u{fffd}'),
                other => self.0.push(other),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn text_is_escaped() {
        let html = Html::literal("<p title=\"").show("a\"'b").raw("\">").show("<script>&\0\n");
        assert_eq!(html.into_string(), "<p title=\"a&quot;&#39;b\">&lt;script&gt;&amp;\u{fffd}\n");
    }
}
