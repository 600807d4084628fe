// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action on the resource.
    pub action_type: Option<models::WorkRequestResourceActionType>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The OCID of the resource, or another identifier.
    pub identifier: Option<String>,
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
