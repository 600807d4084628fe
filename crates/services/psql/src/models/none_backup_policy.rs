// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A none backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneBackupPolicy {
    /// The retention days.
    pub retention_days: Option<i64>,
    /// The copy policy.
    pub copy_policy: Option<models::BackupCopyPolicy>,
}

model! {
    NoneBackupPolicy, "kind" = "NONE" {
        optional {
            retention_days = "retentionDays", with_retention_days(i64);
            copy_policy = "copyPolicy", with_copy_policy(models::BackupCopyPolicy);
        }
    }
}
