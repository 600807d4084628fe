//! Ranges of bytes in requests: `range: bytes=0-9`, `bytes=10-` or `bytes=-5`.

use http::StatusCode;

use crate::{answer::Answer, error_body::ErrorBody};

/// The part that a `range` header selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// Everything, also if the range is of a kind that is not supported, such as several ranges.
    Whole,
    Part(std::ops::Range<u64>),
    /// Nothing that there is.
    Outside,
}

/// Reads a range of something with this length.
pub(crate) fn read(value: &str, length: u64) -> Range {
    let Some((first, last)) =
        value.trim().strip_prefix("bytes=").and_then(|range| range.split_once('-'))
    else {
        return Range::Whole;
    };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let (start, end) = match (first.trim().is_empty(), last.trim().is_empty()) {
        (true, false) => match number(last) {
            Some(0) => return Range::Outside,
            Some(count) => (length.saturating_sub(count), length),
            None => return Range::Whole,
        },
        (false, true) => match number(first) {
            Some(start) => (start, length),
            None => return Range::Whole,
        },
        (false, false) => match (number(first), number(last)) {
            (Some(start), Some(last)) if start <= last => {
                (start, last.saturating_add(1).min(length))
            }
            _ => return Range::Whole,
        },
        (true, true) => return Range::Whole,
    };
    if start >= length { Range::Outside } else { Range::Part(start..end) }
}

/// Returns the response to a range outside the content.
pub(crate) fn not_satisfiable(length: u64) -> Answer {
    let error = ErrorBody::new(
        StatusCode::RANGE_NOT_SATISFIABLE,
        "InvalidRange",
        format!("the range is not within the {length} bytes"),
    );
    error.response().header("content-range", format!("bytes */{length}"))
}

#[cfg(test)]
mod tests {
    use super::{Range, read};

    #[test]
    fn range_is_read() {
        for (value, expected) in [
            ("bytes=0-0", Range::Part(0..1)),
            ("bytes=2-", Range::Part(2..10)),
            ("bytes=2-99", Range::Part(2..10)),
            ("bytes=-3", Range::Part(7..10)),
            ("bytes=-30", Range::Part(0..10)),
            ("bytes=10-", Range::Outside),
            ("bytes=-0", Range::Outside),
            ("bytes=5-2", Range::Whole),
            ("bytes=-", Range::Whole),
            ("bytes=0-1,4-5", Range::Whole),
            ("items=0-1", Range::Whole),
            ("bytes=a-b", Range::Whole),
        ] {
            assert_eq!(read(value, 10), expected, "{value}");
        }
        assert_eq!(read("bytes=0-", 0), Range::Outside);
    }
}
