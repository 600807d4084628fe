// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a queue to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQueueDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The retention of messages in the queue, in seconds.
    pub retention_in_seconds: Option<i64>,
    /// The visibility timeout in seconds.
    pub visibility_in_seconds: Option<i64>,
    /// The default polling timeout of the queue in seconds.
    pub timeout_in_seconds: Option<i64>,
    /// The share of the queue resources that a single channel can consume, in percent.
    pub channel_consumption_limit: Option<i64>,
    /// The number of deliveries after which a message moves to the dead letter queue. With 0, the
    /// queue is not used.
    pub dead_letter_queue_delivery_count: Option<i64>,
    /// The OCID of the custom key for encrypting the content of messages.
    pub custom_encryption_key_id: Option<String>,
    /// The capabilities.
    pub capabilities: Option<Vec<models::CapabilityDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateQueueDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            retention_in_seconds = "retentionInSeconds", with_retention_in_seconds(i64);
            visibility_in_seconds = "visibilityInSeconds", with_visibility_in_seconds(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            channel_consumption_limit = "channelConsumptionLimit",
                with_channel_consumption_limit(i64);
            dead_letter_queue_delivery_count = "deadLetterQueueDeliveryCount",
                with_dead_letter_queue_delivery_count(i64);
            custom_encryption_key_id = "customEncryptionKeyId",
                with_custom_encryption_key_id(String);
            capabilities = "capabilities", with_capabilities([models::CapabilityDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
