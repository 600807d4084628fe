// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A resource affected by a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The type of the action on the resource. `IN_PROGRESS` applies until the action is complete.
    pub action_type: models::WorkRequestResourceActionType,
    /// The type of the resource.
    pub entity_type: String,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
    /// The ID of the resource, or another identifier.
    pub identifier: String,
    /// Additional metadata of the resource. The only documented key is `IS_DRY_RUN`.
    pub metadata: Option<Value>,
}

model! {
    WorkRequestResource {
        action_type = "actionType";
        entity_type = "entityType";
        entity_uri = "entityUri";
        identifier = "identifier";
        metadata = "metadata";
    }
}
