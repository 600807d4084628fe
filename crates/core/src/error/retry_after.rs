//! The header by which a service says how long to wait.

use std::time::{Duration, SystemTime};

/// What `Retry-After` says: a number of seconds, or a date. One that has passed is no time at all;
/// what is neither is ignored.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<f64>() {
        // Some services send fractions.
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}
