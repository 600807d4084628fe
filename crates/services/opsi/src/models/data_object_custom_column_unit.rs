// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A data object custom column unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectCustomColumnUnit {
    /// The display name.
    pub display_name: Option<String>,
    /// The unit.
    pub unit: Option<String>,
}

model! {
    DataObjectCustomColumnUnit, "unitCategory" = "CUSTOM" {
        display_name = "displayName";
        unit = "unit";
    }
}
