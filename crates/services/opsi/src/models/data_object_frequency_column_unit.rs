// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data object frequency column unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectFrequencyColumnUnit {
    /// The display name.
    pub display_name: Option<String>,
    /// The unit.
    pub unit: Option<models::DataObjectFrequencyColumnUnitUnit>,
}

model! {
    DataObjectFrequencyColumnUnit, "unitCategory" = "FREQUENCY" {
        display_name = "displayName";
        unit = "unit";
    }
}
