// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data object core column unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectCoreColumnUnit {
    /// The display name.
    pub display_name: Option<String>,
    /// The unit.
    pub unit: Option<models::DataObjectCoreColumnUnitUnit>,
}

model! {
    DataObjectCoreColumnUnit, "unitCategory" = "CORE" {
        display_name = "displayName";
        unit = "unit";
    }
}
