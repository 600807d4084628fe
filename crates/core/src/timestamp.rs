//! Timestamps the way OCI services write and read them.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

/// Reads an RFC 3339 timestamp, and the looser forms that services send: a lower-case `z`, an
/// offset without colon, and no offset at all, which means UTC.
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

/// Writes the timestamp in UTC, with the fraction it needs: none, milliseconds, or more where
/// the value is finer.
pub(crate) fn format(time: &DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Reads a date; of a full timestamp, which some services put there, the date part.
pub(crate) fn parse_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let date = text.split_once(['T', ' ']).map_or(text, |(date, _)| date);
    NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()
}

/// Says that a text is not a timestamp.
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
        let time = parse(text).unwrap_or_else(|| panic!("{text} was refused"));
        assert_eq!(format(&time), expected, "{text}");
    }

    #[test]
    fn reads_the_forms_that_services_send() {
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
        fn any_text_is_survived(text in any::<String>()) {
            let _ = (parse(&text), parse_date(&text));
        }

        #[test]
        fn almost_timestamps_are_survived(text in "[-+0-9TtZz:. ]{0,40}") {
            let _ = (parse(&text), parse_date(&text));
        }

        #[test]
        fn what_is_written_is_read(seconds in 0i64..253_402_300_800, nanos in 0u32..1_000_000_000) {
            let time = DateTime::from_timestamp(seconds, nanos).unwrap();
            let text = format(&time);
            prop_assert_eq!(parse(&text), Some(time), "{}", text);
            prop_assert_eq!(parse_date(&text), Some(time.date_naive()), "{}", text);
        }
    }

    #[test]
    fn refuses_what_is_no_timestamp() {
        for text in ["", "2024", "yesterday", "2024-02-30T00:00:00Z", "03:04:05Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
