// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Kafka cluster.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateKafkaCluster = POST "/kafkaClusters",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/CreateKafkaCluster";
    facts { with_retry_token(); }
    required {
        create_kafka_cluster_details = json(models::CreateKafkaClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::KafkaCluster) }
    then {
        settled(get_kafka_cluster, models::KafkaCluster, models::KafkaClusterLifecycleState);
        with_id("kafkaClusterId", "id");
    }
}
