// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an HSM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateHsmCluster = POST "/20180608/hsmClusters",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/CreateHsmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_hsm_cluster_details = json(models::CreateHsmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HsmCluster) }
    then {
        settled(get_hsm_cluster, models::HsmCluster, models::HsmClusterLifecycleState);
        with_id("hsmClusterId", "id");
    }
}
