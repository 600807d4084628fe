// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the user defined function.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateUserDefinedFunction =
        PUT "/workspaces/{workspaceId}/userDefinedFunctions/{userDefinedFunctionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/UserDefinedFunction/UpdateUserDefinedFunction";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        user_defined_function_key = path "userDefinedFunctionKey" (String);
        update_user_defined_function_details = json(models::UpdateUserDefinedFunctionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UserDefinedFunction) }
}
