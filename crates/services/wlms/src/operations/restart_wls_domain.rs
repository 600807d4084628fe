// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restarts the WLS domain.
    ///
    /// The response has the header `opc-work-request-id`.
    RestartWlsDomain = POST "/wlsDomains/{wlsDomainId}/actions/restart";
    facts { with_retry_token(); }
    required {
        wls_domain_id = path "wlsDomainId" (String);
        restart_wls_domain_details = json(models::RestartWlsDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_wls_domain, models::WlsDomain, models::WlsDomainLifecycleState); }
}
