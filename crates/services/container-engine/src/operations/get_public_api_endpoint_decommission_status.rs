// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the public API endpoint decommission status.
    ///
    /// The response has the header `etag`.
    GetPublicApiEndpointDecommissionStatus =
        GET "/clusters/{clusterId}/publicApiEndpointDecommissionStatus",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/GetPublicApiEndpointDecommissionStatus";
    required {
        cluster_id = path "clusterId" (String);
    }
    returns { json(models::PublicApiEndpointDecommissionStatus) }
}
