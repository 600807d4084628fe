// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates a deactivated identity domain asynchronously. The caller must not belong to the
    /// domain.
    ///
    /// The response has the header `opc-work-request-id`.
    ActivateDomain = POST "/domains/{domainId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ActivateDomain";
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
