// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the network load balancer.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteNetworkLoadBalancer = DELETE "/networkLoadBalancers/{networkLoadBalancerId}",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancer/DeleteNetworkLoadBalancer";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_network_load_balancer); }
}
