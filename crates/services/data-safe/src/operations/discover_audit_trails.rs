// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Discovers the audit trails.
    ///
    /// The response has the header `opc-work-request-id`.
    DiscoverAuditTrails = POST "/auditProfiles/{auditProfileId}/actions/discoverAuditTrails",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/DiscoverAuditTrails";
    facts { with_retry_token(); }
    required {
        audit_profile_id = path "auditProfileId" (String);
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
    then { settled(get_audit_profile, models::AuditProfile, models::AuditProfileLifecycleState); }
}
