//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

/// Parses `Retry-After`: a number of seconds, or a date. A date in the past is a zero delay; any
/// other value is ignored.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        // Some services send fractions.
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Thu, 05 Jan 2023 21:31:40 GMT").unwrap();
        for (value, seconds) in [
            ("0", Some(0.0)),
            ("7", Some(7.0)),
            (" 7 ", Some(7.0)),
            ("1.5", Some(1.5)),
            ("Thu, 05 Jan 2023 21:32:00 GMT", Some(20.0)),
            ("Thu, 05 Jan 2023 21:31:00 GMT", Some(0.0)),
            ("-1", None),
            ("NaN", None),
            ("inf", None),
            ("1e300", None),
            ("soon", None),
            ("", None),
        ] {
            let expected = seconds.map(Duration::from_secs_f64);
            assert_eq!(retry_after(value, now), expected, "{value}");
        }
        assert!(retry_after("Thu, 05 Jan 2023 21:32:00 GMT", SystemTime::UNIX_EPOCH).is_some());
    }
}
