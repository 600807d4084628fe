// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the Kafka cluster to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeKafkaClusterCompartment =
        POST "/kafkaClusters/{kafkaClusterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/ChangeKafkaClusterCompartment";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        change_kafka_cluster_compartment_details =
            json(models::ChangeKafkaClusterCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_kafka_cluster, models::KafkaCluster, models::KafkaClusterLifecycleState); }
}
