// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Kafka cluster.
    ///
    /// The response has the header `etag`.
    GetKafkaCluster = GET "/kafkaClusters/{kafkaClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/GetKafkaCluster";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
    }
    returns { json(models::KafkaCluster), state(models::KafkaClusterLifecycleState) }
}
