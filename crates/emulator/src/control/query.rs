//! The query parameters of a request to the control interface.

use percent_encoding::percent_decode_str;

use super::fields::unknown_name;
use crate::error_body::ErrorBody;

/// The query parameters, read one by one.
#[derive(Debug)]
pub(super) struct Query {
    pairs: Vec<(String, String)>,
    known: Vec<&'static str>,
}

impl Query {
    pub(super) fn parse(text: &str) -> Result<Self, ErrorBody> {
        let decode = |text: &str| {
            let text = text.replace('+', " ");
            let decoded = percent_decode_str(&text).decode_utf8().map(|text| text.into_owned());
            decoded.map_err(|_| ErrorBody::invalid_parameter("the query is not UTF-8"))
        };
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        Ok(Self { pairs: pairs.collect::<Result<_, _>>()?, known: Vec::new() })
    }

    /// Takes a parameter. An empty one is the same as none.
    pub(super) fn text(&mut self, name: &'static str) -> Option<String> {
        self.known.push(name);
        let index = self.pairs.iter().position(|(other, _)| other == name)?;
        Some(self.pairs.remove(index).1).filter(|value| !value.is_empty())
    }

    /// Takes a parameter that is a whole number.
    pub(super) fn count(&mut self, name: &'static str) -> Result<Option<usize>, ErrorBody> {
        let Some(text) = self.text(name) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| {
            let message = format!("parameter `{name}` must be a whole number from 0, not `{text}`");
            ErrorBody::invalid_parameter(message)
        })
    }

    /// Takes a parameter that is one of these words.
    pub(super) fn word(
        &mut self,
        name: &'static str,
        words: &[&'static str],
    ) -> Result<Option<&'static str>, ErrorBody> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let found = words.iter().find(|word| **word == text);
        found.copied().map(Some).ok_or_else(|| {
            ErrorBody::invalid_parameter(format!(
                "parameter `{name}` must be one of {}, not `{text}`",
                words.join(", ")
            ))
        })
    }

    /// Rejects parameters that were not taken.
    pub(super) fn finish(self) -> Result<(), ErrorBody> {
        match self.pairs.first() {
            None => Ok(()),
            Some((unknown, _)) => Err(unknown_name("parameter", unknown, &self.known)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn parameters_are_decoded_and_unknown_ones_rejected() {
        let mut query = Query::parse("a=x%2Fy+z&n=7&w=up&&empty=&b").unwrap();
        assert_eq!(query.text("a").as_deref(), Some("x/y z"));
        assert_eq!(query.count("n").unwrap(), Some(7));
        assert_eq!(query.word("w", &["up", "down"]).unwrap(), Some("up"));
        assert_eq!(query.text("empty"), None);
        let error = query.finish().unwrap_err().message;
        assert_eq!(error, "unknown parameter `b`; the parameters are `a`, `n`, `w`, `empty`");

        let mut query = Query::parse("n=-1&w=left").unwrap();
        let error = query.count("n").unwrap_err().message;
        assert_eq!(error, "parameter `n` must be a whole number from 0, not `-1`");
        let error = query.word("w", &["up", "down"]).unwrap_err().message;
        assert_eq!(error, "parameter `w` must be one of up, down, not `left`");
        assert!(Query::parse("%ff").is_err());
    }
}
