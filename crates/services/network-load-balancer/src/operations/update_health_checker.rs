// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the health checker.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateHealthChecker =
        PUT "/networkLoadBalancers/{networkLoadBalancerId}/backendSets/{backendSetName}/healthChecker",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/HealthChecker/UpdateHealthChecker";
    facts { with_retry_token(); }
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
        update_health_checker_details = json(models::UpdateHealthCheckerDetails);
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
    then { work_request(); }
}
