// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the user defined function.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUserDefinedFunction =
        GET "/workspaces/{workspaceId}/userDefinedFunctions/{userDefinedFunctionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/UserDefinedFunction/GetUserDefinedFunction";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        user_defined_function_key = path "userDefinedFunctionKey" (String);
    }
    returns { json(models::UserDefinedFunction) }
}
