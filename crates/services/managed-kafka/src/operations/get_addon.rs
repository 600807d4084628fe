// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the add-on.
    ///
    /// The response has the header `etag`.
    GetAddon = GET "/kafkaClusters/{kafkaClusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaClusterAddon/GetAddon";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        addon_name = path "addonName" (String);
    }
    returns { json(models::KafkaClusterAddon), state(models::KafkaClusterAddonLifecycleState) }
}
