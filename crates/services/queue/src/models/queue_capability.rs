// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the capability of a queue.
    pub enum QueueCapability {
        ConsumerGroups = "CONSUMER_GROUPS",
        LargeMessages = "LARGE_MESSAGES",
    }
}
