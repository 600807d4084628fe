// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the audit log report.
    GetAuditLogReport = GET "/accessRequests/{accessRequestId}/auditLogReport",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AuditLogReport/GetAuditLogReport";
    required {
        access_request_id = path "accessRequestId" (String);
    }
    optional {
        /// The enable process tree.
        enable_process_tree = query "enableProcessTree" (i64);
    }
    returns { json(models::AuditLogReport) }
}
