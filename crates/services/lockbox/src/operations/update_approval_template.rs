// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the approval template.
    ///
    /// The response has the header `etag`.
    UpdateApprovalTemplate = PUT "/approvalTemplates/{approvalTemplateId}",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/ApprovalTemplate/UpdateApprovalTemplate";
    required {
        approval_template_id = path "approvalTemplateId" (String);
        update_approval_template_details = json(models::UpdateApprovalTemplateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ApprovalTemplate) }
    then {
        settled(get_approval_template, models::ApprovalTemplate,
            models::ApprovalTemplateLifecycleState);
    }
}
