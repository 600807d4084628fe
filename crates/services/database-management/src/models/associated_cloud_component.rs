// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An associated cloud component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedCloudComponent {
    /// The ID of the component.
    pub component_id: String,
    /// The type of the component.
    pub component_type: Option<models::AssociatedCloudComponentComponentType>,
    /// The type of the association.
    pub association_type: models::AssociatedCloudComponentAssociationType,
}

model! {
    AssociatedCloudComponent {
        component_id = "componentId";
        component_type = "componentType";
        association_type = "associationType";
    }
}
