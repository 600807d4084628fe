// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the function library.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetFunctionLibrary = GET "/workspaces/{workspaceId}/functionLibraries/{functionLibraryKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/FunctionLibrary/GetFunctionLibrary";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        function_library_key = path "functionLibraryKey" (String);
    }
    optional {
        /// The view of the object to return.
        projection = query_each "projection" ([models::GetFunctionLibraryProjection]);
    }
    returns { json(models::FunctionLibrary) }
}
