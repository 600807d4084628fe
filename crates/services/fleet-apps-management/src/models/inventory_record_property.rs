// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inventory record property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRecordProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    InventoryRecordProperty {
        name = "name";
        value = "value";
    }
}
