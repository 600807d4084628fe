// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the compute cluster to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeComputeClusterCompartment =
        POST "/computeClusters/{computeClusterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCluster/ChangeComputeClusterCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        compute_cluster_id = path "computeClusterId" (String);
        change_compute_cluster_compartment_details =
            json(models::ChangeComputeClusterCompartmentDetails);
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
    then {
        settled(get_compute_cluster, models::ComputeCluster, models::ComputeClusterLifecycleState);
    }
}
