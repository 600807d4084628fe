// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

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
    /// The ID of the source.
    pub source_id: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The version of the source.
    pub source_version: Option<String>,
    /// The URI path of the resource.
    pub entity_uri: Option<String>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The metadata.
    pub metadata: Option<Value>,
}

model! {
    WorkRequestResource {
        entity_type = "entityType";
        action_type = "actionType";
        identifier = "identifier";
        source_id = "sourceId";
        source_name = "sourceName";
        source_version = "sourceVersion";
        entity_uri = "entityUri";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        metadata = "metadata";
    }
}
