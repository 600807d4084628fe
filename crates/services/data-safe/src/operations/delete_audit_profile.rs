// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the audit profile.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAuditProfile = DELETE "/auditProfiles/{auditProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/DeleteAuditProfile";
    required {
        audit_profile_id = path "auditProfileId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_audit_profile); }
}
