// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Kafka cluster configuration.
    DeleteKafkaClusterConfig = DELETE "/kafkaClusterConfigs/{kafkaClusterConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfig/DeleteKafkaClusterConfig";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_kafka_cluster_config); }
}
