// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the network load balancer.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateNetworkLoadBalancer = PUT "/networkLoadBalancers/{networkLoadBalancerId}",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancer/UpdateNetworkLoadBalancer";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        update_network_load_balancer_details = json(models::UpdateNetworkLoadBalancerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_network_load_balancer, models::NetworkLoadBalancer,
            models::NetworkLoadBalancerLifecycleState);
    }
}
