// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the audit trail.
    ///
    /// The response has the header `etag`.
    GetAuditTrail = GET "/auditTrails/{auditTrailId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditTrail/GetAuditTrail";
    required {
        audit_trail_id = path "auditTrailId" (String);
    }
    returns { json(models::AuditTrail), state(models::AuditTrailLifecycleState) }
}
