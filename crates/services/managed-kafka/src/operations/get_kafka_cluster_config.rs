// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Kafka cluster configuration.
    ///
    /// The response has the header `etag`.
    GetKafkaClusterConfig = GET "/kafkaClusterConfigs/{kafkaClusterConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfig/GetKafkaClusterConfig";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
    }
    returns { json(models::KafkaClusterConfig), state(models::KafkaClusterConfigLifecycleState) }
}
