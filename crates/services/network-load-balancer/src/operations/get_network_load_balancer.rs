// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network load balancer.
    ///
    /// The response has the header `etag`.
    GetNetworkLoadBalancer = GET "/networkLoadBalancers/{networkLoadBalancerId}",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancer/GetNetworkLoadBalancer";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::NetworkLoadBalancer), state(models::NetworkLoadBalancerLifecycleState) }
}
