// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection validation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConnectionValidation =
        GET "/workspaces/{workspaceId}/connectionValidations/{connectionValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ConnectionValidation/GetConnectionValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        connection_validation_key = path "connectionValidationKey" (String);
    }
    returns { json(models::ConnectionValidation) }
}
