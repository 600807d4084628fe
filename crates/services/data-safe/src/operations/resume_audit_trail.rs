// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resumes the audit trail.
    ///
    /// The response has the header `opc-work-request-id`.
    ResumeAuditTrail = POST "/auditTrails/{auditTrailId}/actions/resume",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditTrail/ResumeAuditTrail";
    required {
        audit_trail_id = path "auditTrailId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_audit_trail, models::AuditTrail, models::AuditTrailLifecycleState); }
}
