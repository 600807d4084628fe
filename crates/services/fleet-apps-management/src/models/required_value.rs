// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A required value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredValue {
    /// The field.
    pub field: String,
}

model! {
    RequiredValue {
        field = "field";
    }
}
