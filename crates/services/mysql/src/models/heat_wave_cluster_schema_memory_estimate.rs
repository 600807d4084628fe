// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A HeatWave cluster schema memory estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveClusterSchemaMemoryEstimate {
    /// The name of the schema.
    pub schema_name: String,
    /// The per table estimates.
    pub per_table_estimates: Vec<models::HeatWaveClusterTableMemoryEstimate>,
}

model! {
    HeatWaveClusterSchemaMemoryEstimate {
        schema_name = "schemaName";
        per_table_estimates = "perTableEstimates";
    }
}
