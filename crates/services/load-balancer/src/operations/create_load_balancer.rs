// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a load balancer.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLoadBalancer = POST "/loadBalancers",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/LoadBalancer/CreateLoadBalancer";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["passphrase", "privateKey"]);
    }
    required {
        create_load_balancer_details = json(models::CreateLoadBalancerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_load_balancer, models::LoadBalancer, models::LoadBalancerLifecycleState);
        with_id("loadBalancerId", "id");
    }
}
