//! `if-match` and `if-none-match`, as headers and as fields of a body.

use crate::{
    call::Call,
    error_body::ErrorBody,
    object_storage::errors::{bad_request, if_match_failed, if_none_match_failed},
};

/// The preconditions of a request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Conditions<'c> {
    pub(super) if_match: Option<&'c str>,
    pub(super) if_none_match: Option<&'c str>,
}

impl<'c> Conditions<'c> {
    pub(super) fn of(call: &'c Call<'_>) -> Self {
        Self { if_match: call.header("if-match"), if_none_match: call.header("if-none-match") }
    }

    /// Checks a write, given the etag of what exists.
    pub(super) fn check_write(self, current: Option<&str>) -> Result<(), ErrorBody> {
        if self.if_match.is_some() && self.if_none_match.is_some() {
            return Err(bad_request(
                "InvalidConditionalHeaders",
                "if-match and if-none-match exclude each other",
            ));
        }
        match self.if_none_match {
            Some("*") if current.is_some() => return Err(if_none_match_failed()),
            Some("*") | None => {}
            Some(other) => {
                return Err(bad_request(
                    "IfNoneMatchDisallowed",
                    format!("The if-none-match value of a write has to be '*', not '{other}'"),
                ));
            }
        }
        self.check_match(current)
    }

    /// Checks a read. Returns false if the caller already has what exists: status 304.
    pub(super) fn check_read(self, current: &str) -> Result<bool, ErrorBody> {
        self.check_match(Some(current))?;
        Ok(!self.if_none_match.is_some_and(|etags| matches(etags, current)))
    }

    fn check_match(self, current: Option<&str>) -> Result<(), ErrorBody> {
        match self.if_match {
            Some(wanted) if !current.is_some_and(|current| matches(wanted, current)) => {
                Err(if_match_failed(wanted, current))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a list of etags, each perhaps in quotes, contains the current one.
fn matches(etags: &str, current: &str) -> bool {
    let mut etags = etags.split(',').map(|etag| etag.trim().trim_matches('"'));
    etags.any(|etag| etag == "*" || etag == current)
}

#[cfg(test)]
mod tests {
    use super::Conditions;

    #[test]
    fn write_is_checked_against_the_current_etag() {
        for (if_match, if_none_match, current, expected) in [
            (None, None, None, "ok"),
            (None, None, Some("a"), "ok"),
            (Some("a"), None, Some("a"), "ok"),
            (Some("\"a\""), None, Some("a"), "ok"),
            (Some("*"), None, Some("a"), "ok"),
            (Some("b"), None, Some("a"), "IfMatchFailed"),
            (Some("b"), None, None, "IfMatchFailed"),
            (None, Some("*"), None, "ok"),
            (None, Some("*"), Some("a"), "IfNoneMatchFailed"),
            (None, Some("a"), None, "IfNoneMatchDisallowed"),
            (Some("a"), Some("*"), Some("a"), "InvalidConditionalHeaders"),
        ] {
            let outcome = Conditions { if_match, if_none_match }.check_write(current);
            let code = outcome.map_or_else(|error| error.code.into_owned(), |()| "ok".to_owned());
            assert_eq!(code, expected, "{if_match:?} {if_none_match:?} {current:?}");
        }
    }

    #[test]
    fn read_of_a_known_etag_is_not_modified() {
        for (if_match, if_none_match, expected) in [
            (None, None, "true"),
            (Some("a"), None, "true"),
            (Some("b"), None, "IfMatchFailed"),
            (None, Some("a"), "false"),
            (None, Some("*"), "false"),
            (None, Some("b, \"a\""), "false"),
            (None, Some("b"), "true"),
        ] {
            let outcome = Conditions { if_match, if_none_match }.check_read("a");
            let code =
                outcome.map_or_else(|error| error.code.into_owned(), |read| read.to_string());
            assert_eq!(code, expected, "{if_match:?} {if_none_match:?}");
        }
    }
}
