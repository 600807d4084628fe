// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource affected by an identity domain work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamWorkRequestResource {
    /// The action on the resource. `RELATED` means that the resource is used but not changed.
    pub action_type: models::IamWorkRequestResourceActionType,
    /// The type of the resource.
    pub entity_type: String,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
}

model! {
    IamWorkRequestResource {
        action_type = "actionType";
        entity_type = "entityType";
        identifier = "identifier";
        entity_uri = "entityUri";
    }
}
