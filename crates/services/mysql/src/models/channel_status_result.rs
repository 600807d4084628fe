// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A channel status result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelStatusResult {
    /// The OCID of the channel.
    pub channel_id: String,
    /// Whether the channel is healthy, that is, connected to the source and without replication
    /// errors.
    pub is_healthy: Option<bool>,
    /// Whether the received GTID set is applied.
    pub is_received_gtid_set_applied: Option<bool>,
    /// The errors.
    pub errors: Option<Vec<String>>,
    /// The LAG duration.
    pub lag_duration: Option<String>,
}

model! {
    ChannelStatusResult {
        channel_id = "channelId";
        is_healthy = "isHealthy";
        is_received_gtid_set_applied = "isReceivedGtidSetApplied";
        errors = "errors";
        lag_duration = "lagDuration";
    }
}
