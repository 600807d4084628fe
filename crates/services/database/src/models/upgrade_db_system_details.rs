// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDbSystemDetails {
    /// The action.
    pub action: models::UpgradeDbSystemAction,
    /// The retention period of the snapshot for rolling back the upgrade, in days.
    pub snapshot_retention_period_in_days: Option<i64>,
    /// The new version of Oracle Grid Infrastructure.
    pub new_gi_version: Option<String>,
    /// The new version of the operating system.
    pub new_os_version: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// Whether the snapshot retention days force is updated.
    pub is_snapshot_retention_days_force_updated: Option<bool>,
}

model! {
    UpgradeDbSystemDetails {
        required {
            action = "action", with_action(models::UpgradeDbSystemAction);
        }
        optional {
            snapshot_retention_period_in_days = "snapshotRetentionPeriodInDays",
                with_snapshot_retention_period_in_days(i64);
            new_gi_version = "newGiVersion", with_new_gi_version(String);
            new_os_version = "newOsVersion", with_new_os_version(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            is_snapshot_retention_days_force_updated = "isSnapshotRetentionDaysForceUpdated",
                with_is_snapshot_retention_days_force_updated(bool);
        }
    }
}
