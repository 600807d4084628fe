// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model artifact signature.
    ///
    /// The response has the header `etag`.
    GetModelArtifactSignature = GET "/models/{modelId}/artifactSignatures/{artifactSignatureId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/GetModelArtifactSignature";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        artifact_signature_id = path "artifactSignatureId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        json(models::ModelArtifactSignature),
        state(models::ModelArtifactSignatureLifecycleState),
    }
}
