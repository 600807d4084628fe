//! Times as in models: `2023-01-05T21:31:40.123Z`.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};

pub(crate) fn rfc3339(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).to_rfc3339_opts(SecondsFormat::Millis, true)
}
