// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the backend operational status.
    GetBackendOperationalStatus =
        GET "/networkLoadBalancers/{networkLoadBalancerId}/backendSets/{backendSetName}/backends/{backendName}/operationalStatus",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/BackendOperationalStatus/GetBackendOperationalStatus";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
        backend_name = path "backendName" (String);
    }
    returns { json(models::BackendOperationalStatus) }
}
