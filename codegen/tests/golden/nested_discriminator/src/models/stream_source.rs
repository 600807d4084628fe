// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::nested_discriminator::models;

tagged_union! {
    /// A stream source.
    ///
    /// The field `streamType` selects the variant.
    pub enum StreamSource by "streamType" {
        Kafka(models::KafkaSource) = "KAFKA", as_kafka;
    }
    shared {
        /// What people call it.
        display_name = "displayName", str, in Kafka;
        /// The priority.
        priority = "priority", copy i64, in Kafka;
        /// The comment.
        comment = "comment", str, in Kafka;
        /// The labels.
        labels = "labels", ref [String], in Kafka;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Kafka;
        /// The origin.
        origin = "origin", ref models::Origin, in Kafka;
        /// The partitions.
        partitions = "partitions", copy i64, in Kafka;
    }
}
