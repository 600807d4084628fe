// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementPolicy {
    /// The start of the weekly maintenance window, in UTC.
    pub maintenance_window_start: String,
    /// The backup policy.
    pub backup_policy: models::BackupPolicy,
    /// The policy for point-in-time recovery (PITR).
    pub pitr_policy: Option<models::PitrPolicy>,
}

model! {
    ManagementPolicy {
        maintenance_window_start = "maintenanceWindowStart";
        backup_policy = "backupPolicy";
        pitr_policy = "pitrPolicy";
    }
}
