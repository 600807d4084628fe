// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A DB system status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemStatus {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The DB system status result.
    pub db_system_status_result: Option<models::DbSystemStatusResult>,
}

model! {
    DbSystemStatus {
        db_system_id = "dbSystemId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        db_system_status_result = "dbSystemStatusResult";
    }
}
