// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A disaster recovery configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisasterRecoveryConfiguration {
    /// The type of the disaster recovery, either Autonomous Data Guard (`ADG`) or backup-based.
    pub disaster_recovery_type: Option<models::DisasterRecoveryConfigurationDisasterRecoveryType>,
    /// The time until which the snapshot standby stays enabled.
    pub time_snapshot_standby_enabled_till: Option<DateTime<Utc>>,
    /// Whether the standby is converted to a snapshot standby.
    pub is_snapshot_standby: Option<bool>,
    /// Whether the backups of the last 7 days are replicated from the primary to the standby
    /// database in the other region.
    pub is_replicate_automatic_backups: Option<bool>,
}

model! {
    DisasterRecoveryConfiguration {
        disaster_recovery_type = "disasterRecoveryType";
        time_snapshot_standby_enabled_till = "timeSnapshotStandbyEnabledTill";
        is_snapshot_standby = "isSnapshotStandby";
        is_replicate_automatic_backups = "isReplicateAutomaticBackups";
    }
}
