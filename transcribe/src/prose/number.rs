//! Numbers in prose: `1,000`, `-1`, `0.5`, `eight`.

use std::cmp::Ordering;

use crate::document::Node;

/// The pattern of a number, without quotes.
pub(super) const PATTERN: &str =
    r"(?:-?\d[\d,]*(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty)";

/// Numbers that descriptions spell out.
const WORDS: [(&str, i64); 13] = [
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("twelve", 12),
    ("thirty", 30),
];

/// A number as it is written in a spec: digits without separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number(String);

impl Number {
    /// Parses a number. In `1,000`, the comma separates thousands; in `10,20`, it does not.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        if let Some((_, number)) = WORDS.iter().find(|(word, _)| *word == text) {
            return Some(Self::from(*number));
        }
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text.as_str(), None),
        };
        let mut groups = whole.split(',');
        let first = groups.next()?;
        let groups: Vec<_> = groups.collect();
        let is_grouped =
            first.trim_start_matches('-').len() <= 3 && groups.iter().all(|group| group.len() == 3);
        if !groups.is_empty() && !is_grouped {
            return None;
        }
        let number: i64 = format!("{first}{}", groups.concat()).parse().ok()?;
        match fraction.map(|digits| digits.trim_end_matches('0')) {
            None | Some("") => Some(Self::from(number)),
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                let sign = if number == 0 && first.starts_with('-') { "-" } else { "" };
                Some(Self(format!("{sign}{number}.{digits}")))
            }
            Some(_) => None,
        }
    }

    pub(super) fn is_integer(&self) -> bool {
        !self.0.contains('.')
    }

    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        let [one, other]: [Option<f64>; 2] = [&self.0, &other.0].map(|text| text.parse().ok());
        one?.partial_cmp(&other?)
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<&Number> for Node {
    fn from(number: &Number) -> Self {
        Self::Number(number.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn separators_and_words() {
        let table = [
            ("1,000", Some("1000")),
            ("12,345,678", Some("12345678")),
            ("-1", Some("-1")),
            ("0.50", Some("0.5")),
            ("-0.5", Some("-0.5")),
            ("2.0", Some("2")),
            ("Eight", Some("8")),
            ("10,20", None),
            ("10,", None),
            ("99999999999999999999", None),
            ("eleven", None),
        ];
        for (text, expected) in table {
            let number = Number::parse(text);
            assert_eq!(number, expected.map(|digits| Number(digits.to_owned())), "{text}");
        }
    }
}
