// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A report time range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportTimeRange {
    /// The start of the time range.
    pub time_from: DateTime<Utc>,
    /// The value of `timeUntil`.
    pub time_until: DateTime<Utc>,
}

model! {
    ReportTimeRange {
        required {
            time_from = "timeFrom", with_time_from(DateTime<Utc>);
            time_until = "timeUntil", with_time_until(DateTime<Utc>);
        }
    }
}
