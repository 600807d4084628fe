// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the Kafka cluster configuration to another compartment.
    ChangeKafkaClusterConfigCompartment =
        POST "/kafkaClusterConfigs/{kafkaClusterConfigId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterConfig/ChangeKafkaClusterConfigCompartment";
    required {
        kafka_cluster_config_id = path "kafkaClusterConfigId" (String);
        change_kafka_cluster_config_compartment_details =
            json(models::ChangeKafkaClusterConfigCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_kafka_cluster_config, models::KafkaClusterConfig,
            models::KafkaClusterConfigLifecycleState);
    }
}
