// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A suppression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Suppression {
    /// The description.
    pub description: Option<String>,
    /// The start time of the suppression, inclusive.
    pub time_suppress_from: DateTime<Utc>,
    /// The end time of the suppression, inclusive.
    pub time_suppress_until: DateTime<Utc>,
}

model! {
    Suppression {
        required {
            time_suppress_from = "timeSuppressFrom", with_time_suppress_from(DateTime<Utc>);
            time_suppress_until = "timeSuppressUntil", with_time_suppress_until(DateTime<Utc>);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
