// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the coordination type of a Kafka cluster.
    pub enum KafkaClusterCoordinationType {
        Zookeeper = "ZOOKEEPER",
        Kraft = "KRAFT",
    }
}
