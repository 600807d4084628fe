// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the backend set health.
    ///
    /// The response has the header `etag`.
    GetBackendSetHealth =
        GET "/networkLoadBalancers/{networkLoadBalancerId}/backendSets/{backendSetName}/health",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/BackendSetHealth/GetBackendSetHealth";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
    }
    returns { json(models::BackendSetHealth) }
}
