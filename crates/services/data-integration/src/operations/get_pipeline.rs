// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pipeline.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPipeline = GET "/workspaces/{workspaceId}/pipelines/{pipelineKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Pipeline/GetPipeline";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password", "requestHeaders"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        pipeline_key = path "pipelineKey" (String);
    }
    optional {
        /// Whether to expand all referenced objects instead of returning shallow objects.
        expand_references = query "expandReferences" (String);
    }
    returns { json(models::Pipeline) }
}
