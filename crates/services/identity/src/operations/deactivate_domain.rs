// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates an identity domain asynchronously. It must have no active apps. The default
    /// domain cannot be deactivated.
    ///
    /// The response has the header `opc-work-request-id`.
    DeactivateDomain = POST "/domains/{domainId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/DeactivateDomain";
    facts { with_retry_token(); }
    required {
        domain_id = path "domainId" (String);
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
    then { settled(get_domain, models::Domain, models::DomainLifecycleState); }
}
