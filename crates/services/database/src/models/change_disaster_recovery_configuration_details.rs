// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a disaster recovery configuration to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDisasterRecoveryConfigurationDetails {
    /// The type of the disaster recovery, either Autonomous Data Guard (`ADG`) or backup-based.
    pub disaster_recovery_type:
        Option<models::ChangeDisasterRecoveryConfigurationDisasterRecoveryType>,
    /// The time until which the snapshot standby stays enabled.
    pub time_snapshot_standby_enabled_till: Option<DateTime<Utc>>,
    /// Whether the standby is converted to a snapshot standby.
    pub is_snapshot_standby: Option<bool>,
    /// Whether the backups of the last 7 days are replicated from the primary to the standby
    /// database in the other region.
    pub is_replicate_automatic_backups: Option<bool>,
}

model! {
    ChangeDisasterRecoveryConfigurationDetails {
        optional {
            disaster_recovery_type = "disasterRecoveryType",
                with_disaster_recovery_type(models::ChangeDisasterRecoveryConfigurationDisasterRecoveryType);
            time_snapshot_standby_enabled_till = "timeSnapshotStandbyEnabledTill",
                with_time_snapshot_standby_enabled_till(DateTime<Utc>);
            is_snapshot_standby = "isSnapshotStandby", with_is_snapshot_standby(bool);
            is_replicate_automatic_backups = "isReplicateAutomaticBackups",
                with_is_replicate_automatic_backups(bool);
        }
    }
}
