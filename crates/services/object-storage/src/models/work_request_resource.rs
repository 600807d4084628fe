// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A resource that a work request affects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action on the resource.
    pub action_type: Option<models::WorkRequestResourceActionType>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The ID of the resource, or another identifier.
    pub identifier: Option<String>,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
    /// Additional metadata of the resource, by name.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    WorkRequestResource {
        action_type = "actionType";
        entity_type = "entityType";
        identifier = "identifier";
        entity_uri = "entityUri";
        metadata = "metadata";
    }
}
