// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A queue.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::QueueLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The endpoint for publishing and consuming messages.
    pub messages_endpoint: String,
    /// The retention of messages in the queue, in seconds.
    pub retention_in_seconds: i64,
    /// The visibility timeout in seconds.
    pub visibility_in_seconds: i64,
    /// The default polling timeout of the queue in seconds.
    pub timeout_in_seconds: i64,
    /// The number of deliveries after which a message moves to the dead letter queue. With 0, the
    /// queue is not used.
    pub dead_letter_queue_delivery_count: i64,
    /// The OCID of the custom key for encrypting the content of messages.
    pub custom_encryption_key_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The share of the queue resources that a single channel can consume, in percent.
    pub channel_consumption_limit: Option<i64>,
    /// The capabilities.
    pub capabilities: Option<Vec<models::CapabilityDetails>>,
}

model! {
    Queue {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        messages_endpoint = "messagesEndpoint";
        retention_in_seconds = "retentionInSeconds";
        visibility_in_seconds = "visibilityInSeconds";
        timeout_in_seconds = "timeoutInSeconds";
        dead_letter_queue_delivery_count = "deadLetterQueueDeliveryCount";
        custom_encryption_key_id = "customEncryptionKeyId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        channel_consumption_limit = "channelConsumptionLimit";
        capabilities = "capabilities";
    }
}
