// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reboots the cluster node.
    ///
    /// The response has the header `opc-work-request-id`.
    RebootClusterNode = POST "/clusters/{clusterId}/nodes/{nodeId}/actions/reboot",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/RebootClusterNode";
    facts { with_retry_token(); }
    required {
        cluster_id = path "clusterId" (String);
        node_id = path "nodeId" (String);
        reboot_cluster_node_details = json(models::RebootClusterNodeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
