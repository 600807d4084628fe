// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Kafka cluster configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterConfigCollection {
    /// The items on this page.
    pub items: Vec<models::KafkaClusterConfigSummary>,
}

model! {
    KafkaClusterConfigCollection {
        items = "items";
    }
}
