// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An associated component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedComponent {
    /// The ID of the component.
    pub component_id: String,
    /// The type of the component.
    pub component_type: Option<models::AssociatedComponentComponentType>,
    /// The type of the association.
    pub association_type: models::AssociatedComponentAssociationType,
}

model! {
    AssociatedComponent {
        component_id = "componentId";
        component_type = "componentType";
        association_type = "associationType";
    }
}
