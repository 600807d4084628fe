// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Base Database on Cloud@Customer VM cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBaseccVmCluster = POST "/baseccVmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BaseccVmCluster/CreateBaseccVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_basecc_vm_cluster_details = json(models::CreateBaseccVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BaseccVmCluster) }
    then {
        settled(get_basecc_vm_cluster, models::BaseccVmCluster,
            models::BaseccVmClusterLifecycleState);
        with_id("baseccVmClusterId", "id");
    }
}
