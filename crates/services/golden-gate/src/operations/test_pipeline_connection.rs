// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the pipeline connection.
    ///
    /// The response has the header `etag`.
    TestPipelineConnection = POST "/pipelines/{pipelineId}/actions/testConnection",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/TestPipelineConnection";
    facts { with_retry_token(); }
    required {
        pipeline_id = path "pipelineId" (String);
        test_pipeline_connection_details = json(models::TestPipelineConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TestPipelineConnectionResult) }
}
