// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration item unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationItemUnitDetails {
    /// The unit.
    pub unit: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    ConfigurationItemUnitDetails {
        unit = "unit";
        display_name = "displayName";
    }
}
