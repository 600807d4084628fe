// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a queue to purge.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeQueueDetails {
    /// The type of the purge.
    pub purge_type: models::PurgeQueuePurgeType,
    /// The IDs of the channels.
    pub channel_ids: Option<Vec<String>>,
    /// The ID of the consumer group.
    pub consumer_group_id: Option<String>,
}

model! {
    PurgeQueueDetails {
        required {
            purge_type = "purgeType", with_purge_type(models::PurgeQueuePurgeType);
        }
        optional {
            channel_ids = "channelIds", with_channel_ids([String]);
            consumer_group_id = "consumerGroupId", with_consumer_group_id(String);
        }
    }
}
