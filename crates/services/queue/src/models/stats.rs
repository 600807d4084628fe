// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// The visible messages.
    pub visible_messages: i64,
    /// The in flight messages.
    pub in_flight_messages: i64,
    /// The size in bytes.
    pub size_in_bytes: i64,
}

model! {
    Stats {
        visible_messages = "visibleMessages";
        in_flight_messages = "inFlightMessages";
        size_in_bytes = "sizeInBytes";
    }
}
