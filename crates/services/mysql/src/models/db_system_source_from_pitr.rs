// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A DB system source from PITR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSourceFromPitr {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The point in time to restore to, from a backup and logs of the original DB system.
    pub recovery_point: Option<DateTime<Utc>>,
}

model! {
    DbSystemSourceFromPitr, "sourceType" = "PITR" {
        db_system_id = "dbSystemId";
        recovery_point = "recoveryPoint";
    }
}
