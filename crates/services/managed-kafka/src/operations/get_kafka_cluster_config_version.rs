// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Kafka cluster configuration version.
    ///
    /// The response has the header `etag`.
    GetKafkaClusterConfigVersion =
        GET "/kafkaClusterConfigs/{kafkaClusterConfigId}/versions/{versionNumber}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfigVersion/GetKafkaClusterConfigVersion";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
        version_number = path "versionNumber" (i64);
    }
    returns { json(models::KafkaClusterConfigVersion) }
}
