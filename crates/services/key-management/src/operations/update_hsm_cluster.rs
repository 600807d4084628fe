// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the HSM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateHsmCluster = PUT "/20180608/hsmClusters/{hsmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/UpdateHsmCluster";
    facts { without_default_retry(); }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
        update_hsm_cluster_details = json(models::UpdateHsmClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::HsmCluster) }
    then { settled(get_hsm_cluster, models::HsmCluster, models::HsmClusterLifecycleState); }
}
