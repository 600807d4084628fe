// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The retention period of the backups in days.
    pub retention_in_days: Option<i64>,
    /// The frequency, in hours.
    pub frequency_in_hours: Option<i64>,
}

model! {
    BackupPolicy {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            retention_in_days = "retentionInDays", with_retention_in_days(i64);
            frequency_in_hours = "frequencyInHours", with_frequency_in_hours(i64);
        }
    }
}
