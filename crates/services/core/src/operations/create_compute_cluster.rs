// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateComputeCluster = POST "/computeClusters",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCluster/CreateComputeCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_compute_cluster_details = json(models::CreateComputeClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeCluster) }
    then {
        settled(get_compute_cluster, models::ComputeCluster, models::ComputeClusterLifecycleState);
        with_id("computeClusterId", "id");
    }
}
