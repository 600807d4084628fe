// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the reachable IP.
    GetReachableIp = GET "/privateEndpoints/{privateEndpointId}/reachableIp",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/ReachableIp/GetReachableIp";
    facts { with_retry_token(); }
    required {
        private_endpoint_id = path "privateEndpointId" (String);
        private_ip = query "privateIp" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ReachableIp) }
}
