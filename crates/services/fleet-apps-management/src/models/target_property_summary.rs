// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a target property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetPropertySummary {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    TargetPropertySummary {
        name = "name";
        value = "value";
    }
}
