// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the backend set.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteBackendSet =
        DELETE "/networkLoadBalancers/{networkLoadBalancerId}/backendSets/{backendSetName}",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/BackendSet/DeleteBackendSet";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
