// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a capability.
    ///
    /// The field `type` selects the variant.
    pub enum CapabilityDetails by "type" {
        ConsumerGroups(models::ConsumerGroupsCapabilityDetails) = "CONSUMER_GROUPS",
            as_consumer_groups;
        LargeMessages(models::LargeMessagesCapabilityDetails) = "LARGE_MESSAGES", as_large_messages;
    }
}
