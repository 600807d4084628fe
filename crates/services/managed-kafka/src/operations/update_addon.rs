// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the add-on.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateAddon = PUT "/kafkaClusters/{kafkaClusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/UpdateAddon";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        addon_name = path "addonName" (String);
        update_addon_details = json(models::UpdateAddonDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::KafkaClusterAddon) }
    then { settled(get_addon, models::KafkaClusterAddon, models::KafkaClusterAddonLifecycleState); }
}
