//! The `range` header of downloads: one range of bytes, in any of its three forms.

use std::ops::Range;

/// The range header does not select any byte, or is malformed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InvalidRange;

/// Returns the selected bytes of a content with this length. `bytes=a-b` and `bytes=a-` start at the byte
/// `a`, `bytes=-n` selects the last `n` bytes. Several ranges are not supported, as in the real service.
pub(super) fn select(header: &str, length: u64) -> Result<Range<u64>, InvalidRange> {
    let (first, last) = header
        .trim()
        .strip_prefix("bytes=")
        .and_then(|range| range.trim().split_once('-'))
        .ok_or(InvalidRange)?;
    // A number that is too large is beyond the end.
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { Ok(text.parse::<u64>().unwrap_or(u64::MAX)) } else { Err(InvalidRange) }
    };
    let range = match (first, last) {
        ("", last) => length.saturating_sub(number(last)?)..length,
        (first, "") => number(first)?..length,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return Err(InvalidRange);
            }
            first..length.min(last.saturating_add(1))
        }
    };
    if range.is_empty() { Err(InvalidRange) } else { Ok(range) }
}

#[cfg(test)]
mod tests {
    use super::{InvalidRange, select};

    #[test]
    fn range_has_three_forms() {
        for (header, length, expected) in [
            ("bytes=0-0", 10, Some(0..1)),
            ("bytes=2-4", 10, Some(2..5)),
            ("bytes=2-99", 10, Some(2..10)),
            ("bytes=9-", 10, Some(9..10)),
            ("bytes=0-", 10, Some(0..10)),
            ("bytes=-3", 10, Some(7..10)),
            ("bytes=-99", 10, Some(0..10)),
            ("bytes=0-18446744073709551615", 10, Some(0..10)),
            ("bytes=0-99999999999999999999999", 10, Some(0..10)),
            ("bytes=-0", 10, None),
            ("bytes=10-", 10, None),
            ("bytes=10-12", 10, None),
            ("bytes=0-", 0, None),
            ("bytes=-1", 0, None),
            ("bytes=4-2", 10, None),
            ("bytes=0-1,3-4", 10, None),
            ("bytes=-", 10, None),
            ("bytes=+1-2", 10, None),
            ("bytes=a-b", 10, None),
            ("items=0-1", 10, None),
            ("bytes", 10, None),
        ] {
            assert_eq!(
                select(header, length),
                expected.ok_or(InvalidRange),
                "{header} of {length}"
            );
        }
    }
}
