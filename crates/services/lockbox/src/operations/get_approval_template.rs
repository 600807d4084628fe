// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the approval template.
    ///
    /// The response has the header `etag`.
    GetApprovalTemplate = GET "/approvalTemplates/{approvalTemplateId}",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/ApprovalTemplate/GetApprovalTemplate";
    required {
        approval_template_id = path "approvalTemplateId" (String);
    }
    returns { json(models::ApprovalTemplate), state(models::ApprovalTemplateLifecycleState) }
}
