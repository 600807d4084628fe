// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Installs the add-on.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    InstallAddon = POST "/kafkaClusters/{kafkaClusterId}/addons",
        "https://docs.oracle.com/iaas/api/#/en/kafka/20240901/KafkaCluster/InstallAddon";
    facts { with_retry_token(); }
    required {
        kafka_cluster_id = path "kafkaClusterId" (String);
        install_addon_details = json(models::InstallAddonDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::KafkaClusterAddon) }
    then {
        settled(get_addon, models::KafkaClusterAddon, models::KafkaClusterAddonLifecycleState);
        with_id("addonName", "name");
    }
}
