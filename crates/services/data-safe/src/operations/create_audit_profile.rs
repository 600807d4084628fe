// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an audit profile.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAuditProfile = POST "/auditProfiles",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/CreateAuditProfile";
    facts { with_retry_token(); }
    required {
        create_audit_profile_details = json(models::CreateAuditProfileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AuditProfile) }
    then {
        settled(get_audit_profile, models::AuditProfile, models::AuditProfileLifecycleState);
        with_id("auditProfileId", "id");
    }
}
