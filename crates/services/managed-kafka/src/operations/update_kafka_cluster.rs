// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Kafka cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateKafkaCluster = PUT "/kafkaClusters/{kafkaClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/UpdateKafkaCluster";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        update_kafka_cluster_details = json(models::UpdateKafkaClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::KafkaCluster) }
    then { settled(get_kafka_cluster, models::KafkaCluster, models::KafkaClusterLifecycleState); }
}
