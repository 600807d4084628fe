// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Uninstalls the add-on.
    UninstallAddon = DELETE "/kafkaClusters/{kafkaClusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/UninstallAddon";
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        addon_name = path "addonName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_addon); }
}
