// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource that a work request affects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action on the resource. `RELATED` means that the resource is used but not changed.
    pub action_type: models::WorkRequestResourceActionType,
    /// The type of the resource.
    pub entity_type: String,
    /// The ID of the resource, or another identifier.
    pub identifier: String,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
}

model! {
    WorkRequestResource {
        action_type = "actionType";
        entity_type = "entityType";
        identifier = "identifier";
        entity_uri = "entityUri";
    }
}
