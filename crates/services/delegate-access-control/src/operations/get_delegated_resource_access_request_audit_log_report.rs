// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the delegated resource access request audit log report.
    GetDelegatedResourceAccessRequestAuditLogReport =
        GET "/delegatedResourceAccessRequests/{delegatedResourceAccessRequestId}/delegatedResourceAccessRequestAuditLogReport",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequestAuditLogReport/GetDelegatedResourceAccessRequestAuditLogReport";
    required {
        delegated_resource_access_request_id = path "delegatedResourceAccessRequestId" (String);
    }
    optional {
        /// Whether the process tree is enabled.
        is_process_tree_enabled = query "isProcessTreeEnabled" (bool);
    }
    returns { json(models::DelegatedResourceAccessRequestAuditLogReport) }
}
