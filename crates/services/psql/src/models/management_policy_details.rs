// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a management policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementPolicyDetails {
    /// The start of the weekly maintenance window, in UTC.
    pub maintenance_window_start: Option<String>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The policy for point-in-time recovery (PITR).
    pub pitr_policy: Option<models::PitrPolicy>,
}

model! {
    ManagementPolicyDetails {
        optional {
            maintenance_window_start = "maintenanceWindowStart",
                with_maintenance_window_start(String);
            backup_policy = "backupPolicy", with_backup_policy(models::BackupPolicy);
            pitr_policy = "pitrPolicy", with_pitr_policy(models::PitrPolicy);
        }
    }
}
