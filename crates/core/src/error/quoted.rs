//! Values in error messages.

use std::fmt;

/// A value in backticks, with its control characters escaped, so that the message stays one line.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("`")?;
        for c in self.0.chars() {
            match c.is_control() {
                true => write!(formatter, "{}", c.escape_default())?,
                false => write!(formatter, "{c}")?,
            }
        }
        formatter.write_str("`")
    }
}

#[cfg(test)]
mod tests {
    use super::Quoted;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(Quoted("a \"é\"\n\u{7}").to_string(), "`a \"é\"\\n\\u{7}`");
        assert_eq!(Quoted("").to_string(), "``");
    }
}
