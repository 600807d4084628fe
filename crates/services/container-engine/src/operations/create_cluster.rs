// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateCluster = POST "/clusters",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/CreateCluster";
    facts { with_retry_token(); }
    required {
        create_cluster_details = json(models::CreateClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_cluster, models::Cluster, models::ClusterLifecycleState);
        with_id("clusterId", "id");
    }
}
