// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the user defined function validation.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteUserDefinedFunctionValidation =
        DELETE "/workspaces/{workspaceId}/userDefinedFunctionValidations/{userDefinedFunctionValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/UserDefinedFunctionValidation/DeleteUserDefinedFunctionValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        user_defined_function_validation_key = path "userDefinedFunctionValidationKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
