// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a recovery appliance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoveryApplianceDetails {
    /// The allocated storage size, in GB.
    pub allocated_storage_size_in_gbs: Option<i64>,
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
    /// The time when the recovery appliance details were updated.
    pub time_recovery_appliance_details_updated: Option<DateTime<Utc>>,
}

model! {
    RecoveryApplianceDetails {
        allocated_storage_size_in_gbs = "allocatedStorageSizeInGBs";
        recovery_window_in_days = "recoveryWindowInDays";
        time_recovery_appliance_details_updated = "timeRecoveryApplianceDetailsUpdated";
    }
}
