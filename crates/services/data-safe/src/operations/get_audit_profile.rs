// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the audit profile.
    ///
    /// The response has the header `etag`.
    GetAuditProfile = GET "/auditProfiles/{auditProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/GetAuditProfile";
    required {
        audit_profile_id = path "auditProfileId" (String);
    }
    returns { json(models::AuditProfile), state(models::AuditProfileLifecycleState) }
}
