// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the superuser of the Kafka cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    DisableSuperuser = POST "/kafkaClusters/{kafkaClusterId}/actions/disableSuperuser",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/DisableSuperuser";
    facts { with_retry_token(); }
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_kafka_cluster, models::KafkaCluster, models::KafkaClusterLifecycleState); }
}
