// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a Kafka cluster configuration version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterConfigVersionSummary {
    /// The OCID of the configuration.
    pub config_id: String,
    /// The version of the cluster configuration.
    pub version_number: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    KafkaClusterConfigVersionSummary {
        config_id = "configId";
        version_number = "versionNumber";
        time_created = "timeCreated";
    }
}
