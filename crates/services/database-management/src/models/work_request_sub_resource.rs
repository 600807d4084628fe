// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request sub resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSubResource {
    /// The name of the entity.
    pub entity_name: String,
    /// The type of the resource.
    pub entity_type: String,
    /// The action on the resource.
    pub action_type: models::WorkRequestSubResourceActionType,
    /// The ID of the resource, or another identifier.
    pub identifier: Option<String>,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    WorkRequestSubResource {
        entity_name = "entityName";
        entity_type = "entityType";
        action_type = "actionType";
        identifier = "identifier";
        entity_uri = "entityUri";
        description = "description";
    }
}
