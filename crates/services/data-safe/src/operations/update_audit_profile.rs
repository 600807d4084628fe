// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the audit profile.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAuditProfile = PUT "/auditProfiles/{auditProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/UpdateAuditProfile";
    required {
        audit_profile_id = path "auditProfileId" (String);
        update_audit_profile_details = json(models::UpdateAuditProfileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_audit_profile, models::AuditProfile, models::AuditProfileLifecycleState); }
}
