// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data flow validation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataFlowValidation =
        GET "/workspaces/{workspaceId}/dataFlowValidations/{dataFlowValidationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DataFlowValidation/GetDataFlowValidation";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        data_flow_validation_key = path "dataFlowValidationKey" (String);
    }
    returns { json(models::DataFlowValidation) }
}
