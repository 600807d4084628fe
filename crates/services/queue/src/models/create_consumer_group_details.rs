// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a consumer group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConsumerGroupDetails {
    /// The display name.
    pub display_name: String,
    /// The filter of the consumer group. Its consumers receive only matching messages.
    pub filter: Option<String>,
    /// The OCID of the queue.
    pub queue_id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The number of deliveries after which a message moves to the dead letter queue. With 0, the
    /// queue is not used.
    pub dead_letter_queue_delivery_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateConsumerGroupDetails {
        required {
            display_name = "displayName", with_display_name(String);
            queue_id = "queueId", with_queue_id(String);
        }
        optional {
            filter = "filter", with_filter(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            dead_letter_queue_delivery_count = "deadLetterQueueDeliveryCount",
                with_dead_letter_queue_delivery_count(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
