// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Kafka cluster configuration.
    ///
    /// The response has the header `etag`.
    UpdateKafkaClusterConfig = PUT "/kafkaClusterConfigs/{kafkaClusterConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfig/UpdateKafkaClusterConfig";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
        update_kafka_cluster_config_details = json(models::UpdateKafkaClusterConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::KafkaClusterConfig) }
    then {
        settled(get_kafka_cluster_config, models::KafkaClusterConfig,
            models::KafkaClusterConfigLifecycleState);
    }
}
