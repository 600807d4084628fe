// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A copy policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPolicy {
    /// The copy to region.
    pub copy_to_region: String,
    /// The retention of the copied backup, in days.
    pub backup_copy_retention_in_days: Option<i64>,
}

model! {
    CopyPolicy {
        required {
            copy_to_region = "copyToRegion", with_copy_to_region(String);
        }
        optional {
            backup_copy_retention_in_days = "backupCopyRetentionInDays",
                with_backup_copy_retention_in_days(i64);
        }
    }
}
