// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a consumer group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConsumerGroupDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The filter of the consumer group. Its consumers receive only matching messages.
    pub filter: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The number of deliveries after which a message moves to the dead letter queue. With 0, the
    /// queue is not used.
    pub dead_letter_queue_delivery_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateConsumerGroupDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            filter = "filter", with_filter(String), clear_filter;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            dead_letter_queue_delivery_count = "deadLetterQueueDeliveryCount",
                with_dead_letter_queue_delivery_count(i64), clear_dead_letter_queue_delivery_count;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
