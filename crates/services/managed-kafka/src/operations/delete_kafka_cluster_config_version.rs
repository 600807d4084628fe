// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Kafka cluster configuration version.
    DeleteKafkaClusterConfigVersion =
        DELETE "/kafkaClusterConfigs/{kafkaClusterConfigId}/versions/{versionNumber}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfigVersion/DeleteKafkaClusterConfigVersion";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
        version_number = path "versionNumber" (i64);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
