//! Conditions on versions: `if-match` and `if-none-match`.

use http::StatusCode;

use super::Rules;
use crate::{answer::Answer, error_body::ErrorBody, store::Item};

impl Rules<'_> {
    /// Refuses a change of another version than the one that the caller has seen.
    pub(super) fn check_match(&self, item: Option<&Item>) -> Result<(), ErrorBody> {
        if let Some(wanted) = self.call.header("if-match") {
            let fits = item.is_some_and(|item| names(wanted, &item.etag));
            if !fits {
                return Err(mismatch("if-match", wanted, item));
            }
        }
        if let Some(unwanted) = self.call.header("if-none-match")
            && let Some(item) = item
            && names(unwanted, &item.etag)
        {
            return Err(mismatch("if-none-match", unwanted, Some(item)));
        }
        Ok(())
    }

    /// Whether the caller has the version already.
    pub(super) fn is_unchanged(&self, item: &Item) -> bool {
        self.call.header("if-none-match").is_some_and(|known| names(known, &item.etag))
    }

    /// Adds the etag, where the spec has one.
    pub(super) fn with_etag(&self, answer: Answer, item: &Item) -> Answer {
        if self.call.found.operation.answer.has_header("etag") {
            answer.header("etag", &item.etag)
        } else {
            answer
        }
    }
}

/// Whether a list of etags, or `*`, names this one.
fn names(list: &str, etag: &str) -> bool {
    let named = |one: &str| {
        let one = one.trim();
        let one = one.strip_prefix("W/").unwrap_or(one).trim_matches('"');
        one == "*" || one == etag
    };
    list.split(',').any(named)
}

fn mismatch(header: &str, value: &str, item: Option<&Item>) -> ErrorBody {
    let exact = match item {
        Some(item) => format!("{header} is {value}, and the etag is {}", item.etag),
        None => format!("{header} is {value}, and the resource does not exist"),
    };
    ErrorBody::new(
        StatusCode::PRECONDITION_FAILED,
        "NoEtagMatch",
        format!("The resource has been changed since it was read: {exact}."),
    )
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn etag_is_found_in_a_list() {
        for (list, expected) in [
            ("a", true),
            ("\"a\"", true),
            ("b, W/\"a\"", true),
            ("*", true),
            ("b", false),
            ("", false),
        ] {
            assert_eq!(names(list, "a"), expected, "{list}");
        }
    }
}
