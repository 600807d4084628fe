// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a consumer groups capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupsCapabilityDetails {
    /// Whether the primary consumer group is enabled.
    pub is_primary_consumer_group_enabled: Option<bool>,
    /// The primary consumer group display name.
    pub primary_consumer_group_display_name: Option<String>,
    /// The primary consumer group filter.
    pub primary_consumer_group_filter: Option<String>,
    /// The number of primary consumer group dead letter queue deliveries.
    pub primary_consumer_group_dead_letter_queue_delivery_count: Option<i64>,
}

model! {
    ConsumerGroupsCapabilityDetails, "type" = "CONSUMER_GROUPS" {
        optional {
            is_primary_consumer_group_enabled = "isPrimaryConsumerGroupEnabled",
                with_is_primary_consumer_group_enabled(bool);
            primary_consumer_group_display_name = "primaryConsumerGroupDisplayName",
                with_primary_consumer_group_display_name(String);
            primary_consumer_group_filter = "primaryConsumerGroupFilter",
                with_primary_consumer_group_filter(String);
            primary_consumer_group_dead_letter_queue_delivery_count =
                "primaryConsumerGroupDeadLetterQueueDeliveryCount",
                with_primary_consumer_group_dead_letter_queue_delivery_count(i64);
        }
    }
}
