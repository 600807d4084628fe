// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB system source from DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSourceFromDbSystem {
    /// The OCID of the DB system.
    pub db_system_id: String,
}

model! {
    DbSystemSourceFromDbSystem, "sourceType" = "DBSYSTEM" {
        db_system_id = "dbSystemId";
    }
}
