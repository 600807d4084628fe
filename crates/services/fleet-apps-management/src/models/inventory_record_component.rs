// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An inventory record component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryRecordComponent {
    /// The name of the component.
    pub component_name: String,
    /// The component version.
    pub component_version: String,
    /// The component path.
    pub component_path: String,
    /// The properties.
    pub properties: Vec<models::InventoryRecordProperty>,
}

model! {
    InventoryRecordComponent {
        component_name = "componentName";
        component_version = "componentVersion";
        component_path = "componentPath";
        properties = "properties";
    }
}
