// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A stream.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stream {
    /// The name. Example: `TelemetryEvents`.
    pub name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The number of partitions in the stream.
    pub partitions: i64,
    /// The retention of messages in the stream, in hours.
    pub retention_in_hours: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the stream pool.
    pub stream_pool_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::StreamLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The endpoint for publishing and consuming messages.
    pub messages_endpoint: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Stream {
        name = "name";
        id = "id";
        partitions = "partitions";
        retention_in_hours = "retentionInHours";
        compartment_id = "compartmentId";
        stream_pool_id = "streamPoolId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        messages_endpoint = "messagesEndpoint";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
