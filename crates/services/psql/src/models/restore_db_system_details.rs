// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a DB system to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreDbSystemDetails {
    /// The OCID of the backup.
    pub backup_id: Option<String>,
    /// The availability domain.
    pub ad: Option<String>,
    /// The point in time of the source DB system to restore.
    pub time_to_restore: Option<DateTime<Utc>>,
}

model! {
    RestoreDbSystemDetails {
        optional {
            backup_id = "backupId", with_backup_id(String);
            ad = "ad", with_ad(String);
            time_to_restore = "timeToRestore", with_time_to_restore(DateTime<Utc>);
        }
    }
}
