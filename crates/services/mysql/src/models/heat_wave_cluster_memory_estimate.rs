// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A HeatWave cluster memory estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveClusterMemoryEstimate {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The status.
    pub status: models::HeatWaveClusterMemoryEstimateStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The table schemas.
    pub table_schemas: Vec<models::HeatWaveClusterSchemaMemoryEstimate>,
}

model! {
    HeatWaveClusterMemoryEstimate {
        db_system_id = "dbSystemId";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        table_schemas = "tableSchemas";
    }
}
