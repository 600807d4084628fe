// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an approval template.
    ///
    /// The response has the headers `etag` and `location`.
    CreateApprovalTemplate = POST "/approvalTemplates",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/ApprovalTemplate/CreateApprovalTemplate";
    facts { with_retry_token(); }
    required {
        create_approval_template_details = json(models::CreateApprovalTemplateDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApprovalTemplate) }
    then {
        settled(get_approval_template, models::ApprovalTemplate,
            models::ApprovalTemplateLifecycleState);
        with_id("approvalTemplateId", "id");
    }
}
