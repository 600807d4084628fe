// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A work request resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The type of the resource.
    pub entity_type: String,
    /// The action on the resource.
    pub action_type: models::WorkRequestResourceActionType,
    /// The ID of the resource, or another identifier.
    pub identifier: String,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    WorkRequestResource {
        entity_type = "entityType";
        action_type = "actionType";
        identifier = "identifier";
        entity_uri = "entityUri";
        metadata = "metadata";
    }
}
