// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the task validation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTaskValidation = GET "/workspaces/{workspaceId}/taskValidations/{taskValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/TaskValidation/GetTaskValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        task_validation_key = path "taskValidationKey" (String);
    }
    returns { json(models::TaskValidation) }
}
