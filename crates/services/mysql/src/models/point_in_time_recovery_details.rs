// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a point in time recovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PointInTimeRecoveryDetails {
    /// The time of the earliest recovery point.
    pub time_earliest_recovery_point: DateTime<Utc>,
    /// The time of the latest recovery point.
    pub time_latest_recovery_point: DateTime<Utc>,
}

model! {
    PointInTimeRecoveryDetails {
        time_earliest_recovery_point = "timeEarliestRecoveryPoint";
        time_latest_recovery_point = "timeLatestRecoveryPoint";
    }
}
