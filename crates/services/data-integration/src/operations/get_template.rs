// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the template.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTemplate = GET "/workspaces/{workspaceId}/templates/{templateId}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Template/GetTemplate";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        template_id = path "templateId" (String);
    }
    returns { json(models::Template), state(models::TemplateLifecycleState) }
}
