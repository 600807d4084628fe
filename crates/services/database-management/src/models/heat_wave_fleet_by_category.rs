// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A HeatWave fleet by category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveFleetByCategory {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The count.
    pub count: i64,
}

model! {
    HeatWaveFleetByCategory {
        name = "name";
        value = "value";
        count = "count";
    }
}
