// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a DB system source from PITR to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceFromPitrDetails {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The point in time to restore to, from a backup and logs of the original DB system.
    pub recovery_point: Option<DateTime<Utc>>,
}

model! {
    CreateDbSystemSourceFromPitrDetails, "sourceType" = "PITR" {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
        optional {
            recovery_point = "recoveryPoint", with_recovery_point(DateTime<Utc>);
        }
    }
}
