// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the hostname.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateHostname = PUT "/loadBalancers/{loadBalancerId}/hostnames/{name}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/Hostname/UpdateHostname";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        name = path "name" (String);
        update_hostname_details = json(models::UpdateHostnameDetails);
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
