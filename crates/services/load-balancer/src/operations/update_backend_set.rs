// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the backend set.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBackendSet = PUT "/loadBalancers/{loadBalancerId}/backendSets/{backendSetName}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/BackendSet/UpdateBackendSet";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
        update_backend_set_details = json(models::UpdateBackendSetDetails);
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
