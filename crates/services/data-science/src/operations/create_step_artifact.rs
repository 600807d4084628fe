// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads the artifact of a pipeline step: the code that the step executes.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateStepArtifact = POST "/pipelines/{pipelineId}/steps/{stepName}/artifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/CreateStepArtifact";
    facts {
        with_unsigned_body();
        without_default_retry();
        with_retry_token();
    }
    required {
        pipeline_id = path "pipelineId" (String);
        step_name = path "stepName" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The file name, in the form `attachment; filename=model.tar.gz`.
        content_disposition = header "content-disposition" (String);
    }
    returns { empty }
}
