// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the network load balancer to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeNetworkLoadBalancerCompartment =
        POST "/networkLoadBalancers/{networkLoadBalancerId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancer/ChangeNetworkLoadBalancerCompartment";
    facts { with_retry_token(); }
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        change_network_load_balancer_compartment_details =
            json(models::ChangeNetworkLoadBalancerCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
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
