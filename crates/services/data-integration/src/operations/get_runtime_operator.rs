// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the runtime operator.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetRuntimeOperator =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/runtimePipelines/{runtimePipelineKey}/runtimeOperators/{runtimeOperatorKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/RuntimeOperator/GetRuntimeOperator";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        runtime_pipeline_key = path "runtimePipelineKey" (String);
        runtime_operator_key = path "runtimeOperatorKey" (String);
    }
    returns { json(models::RuntimeOperator) }
}

/// The required arguments of [`GetRuntimeOperator`].
#[derive(Debug, Clone)]
pub struct GetRuntimeOperatorArguments<'a> {
    /// The ID of the workspace.
    pub workspace_id: &'a str,
    /// The key of the application.
    pub application_key: &'a str,
    /// The key of the runtime pipeline.
    pub runtime_pipeline_key: &'a str,
    /// The runtime operator key.
    pub runtime_operator_key: &'a str,
}
