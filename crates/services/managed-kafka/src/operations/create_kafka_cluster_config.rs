// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Kafka cluster configuration.
    ///
    /// The response has the headers `content-location`, `etag` and `location`.
    CreateKafkaClusterConfig = POST "/kafkaClusterConfigs",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfig/CreateKafkaClusterConfig";
    facts { with_retry_token(); }
    required {
        create_kafka_cluster_config_details = json(models::CreateKafkaClusterConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::KafkaClusterConfig) }
    then {
        settled(get_kafka_cluster_config, models::KafkaClusterConfig,
            models::KafkaClusterConfigLifecycleState);
        with_id("kafkaClusterConfigId", "id");
    }
}
