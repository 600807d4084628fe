// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the user defined function validation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUserDefinedFunctionValidation =
        GET "/workspaces/{workspaceId}/userDefinedFunctionValidations/{userDefinedFunctionValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/UserDefinedFunctionValidation/GetUserDefinedFunctionValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        user_defined_function_validation_key = path "userDefinedFunctionValidationKey" (String);
    }
    returns { json(models::UserDefinedFunctionValidation) }
}
