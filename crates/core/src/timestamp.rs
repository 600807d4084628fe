//! Timestamps and dates in the formats of OCI services.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

/// Parses an RFC 3339 timestamp, and the variants that services send: a lower-case `z`, an offset
/// without a colon, and no offset, which means UTC.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    if let Ok(time) = DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%#z") {
        return Some(time.to_utc());
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .map(|time| time.and_utc())
}

/// Formats a timestamp in UTC, with as many digits of the fraction as it needs: 0, 3, 6 or 9.
pub(crate) fn format(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Parses a date, or the date of a timestamp, which some services send instead.
pub(crate) fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let date = text.split_once(['T', ' ']).map_or(text, |(date, _)| date);
    NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()
}

/// The error message for a malformed timestamp.
pub(crate) struct Malformed<'a>(pub(crate) &'a str);

impl fmt::Display for Malformed<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "invalid timestamp `{}`: expected for example `2024-01-02T03:04:05.678Z`",
            self.0
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let time = parse(text).unwrap_or_else(|| panic!("{text} was rejected"));
        assert_eq!(format(&time), expected, "{text}");
    }

    #[test]
    fn formats_of_services_are_parsed() {
        reads("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z");
        reads("2024-01-02T03:04:05z", "2024-01-02T03:04:05Z");
        reads("2024-01-02T03:04:05.678Z", "2024-01-02T03:04:05.678Z");
        reads("2024-01-02T03:04:05.6Z", "2024-01-02T03:04:05.600Z");
        reads("2024-01-02T03:04:05.123456Z", "2024-01-02T03:04:05.123456Z");
        reads("2024-01-02T03:04:05.123456789Z", "2024-01-02T03:04:05.123456789Z");
        reads("2024-01-02T03:04:05+00:00", "2024-01-02T03:04:05Z");
        reads("2024-01-02T03:04:05+0000", "2024-01-02T03:04:05Z");
        reads("2024-01-02T05:04:05.5+02:00", "2024-01-02T03:04:05.500Z");
        reads("2024-01-02T03:04:05", "2024-01-02T03:04:05Z");
        reads("2024-01-02 03:04:05.25", "2024-01-02T03:04:05.250Z");
    }

    proptest! {
        #[test]
        fn any_text_is_parsed_without_panic(text in any::<String>()) {
            let _ = (parse(&text), parse_date(&text));
        }

        #[test]
        fn almost_timestamps_are_parsed_without_panic(text in "[-+0-9TtZz:. ]{0,40}") {
            let _ = (parse(&text), parse_date(&text));
        }

        #[test]
        fn formatted_timestamp_is_parsed_unchanged(seconds in 0i64..253_402_300_800, nanos in 0u32..1_000_000_000) {
            let time = DateTime::from_timestamp(seconds, nanos).unwrap();
            let text = format(&time);
            prop_assert_eq!(parse(&text), Some(time), "{}", text);
            prop_assert_eq!(parse_date(&text), Some(time.date_naive()), "{}", text);
        }
    }

    #[test]
    fn other_text_is_rejected() {
        for text in ["", "2024", "yesterday", "2024-02-30T00:00:00Z", "03:04:05Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
