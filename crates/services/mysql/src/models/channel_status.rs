// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A channel status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelStatus {
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The channel status result.
    pub channel_status_result: models::ChannelStatusResult,
}

model! {
    ChannelStatus {
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        channel_status_result = "channelStatusResult";
    }
}
