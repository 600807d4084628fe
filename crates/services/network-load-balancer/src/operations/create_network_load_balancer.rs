// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a network load balancer.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateNetworkLoadBalancer = POST "/networkLoadBalancers",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancer/CreateNetworkLoadBalancer";
    facts { with_retry_token(); }
    required {
        create_network_load_balancer_details = json(models::CreateNetworkLoadBalancerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkLoadBalancer) }
    then {
        settled(get_network_load_balancer, models::NetworkLoadBalancer,
            models::NetworkLoadBalancerLifecycleState);
        with_id("networkLoadBalancerId", "id");
    }
}
