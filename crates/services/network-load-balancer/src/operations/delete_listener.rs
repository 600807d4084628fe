// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the listener.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    DeleteListener =
        DELETE "/networkLoadBalancers/{networkLoadBalancerId}/listeners/{listenerName}",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/Listener/DeleteListener";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        listener_name = path "listenerName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
