// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A HeatWave node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveNode {
    /// The ID of the resource.
    pub id: String,
    /// The status.
    pub status: models::HeatWaveNodeStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    HeatWaveNode {
        id = "id";
        status = "status";
        time_created = "timeCreated";
    }
}
