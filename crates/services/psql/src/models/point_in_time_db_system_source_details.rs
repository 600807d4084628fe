// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a point in time DB system source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PointInTimeDbSystemSourceDetails {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The point in time of the source DB system to restore.
    pub time_to_restore: DateTime<Utc>,
}

model! {
    PointInTimeDbSystemSourceDetails, "sourceType" = "POINT_IN_TIME_DB_SYSTEM" {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
            time_to_restore = "timeToRestore", with_time_to_restore(DateTime<Utc>);
        }
    }
}
