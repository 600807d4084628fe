// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an audit volume collected to calculate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculateAuditVolumeCollectedDetails {
    /// The value of `timeFromMonth`.
    pub time_from_month: DateTime<Utc>,
    /// The value of `timeToMonth`.
    pub time_to_month: Option<DateTime<Utc>>,
}

model! {
    CalculateAuditVolumeCollectedDetails {
        required {
            time_from_month = "timeFromMonth", with_time_from_month(DateTime<Utc>);
        }
        optional {
            time_to_month = "timeToMonth", with_time_to_month(DateTime<Utc>);
        }
    }
}
