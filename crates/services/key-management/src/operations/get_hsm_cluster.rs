// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HSM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetHsmCluster = GET "/20180608/hsmClusters/{hsmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/GetHsmCluster";
    facts { without_default_retry(); }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
    }
    returns { json(models::HsmCluster), state(models::HsmClusterLifecycleState) }
}
