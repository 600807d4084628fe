// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Verifies that a signature matches the current model artifact.
    VerifyModelArtifactSignature =
        POST "/models/{modelId}/artifactSignatures/{artifactSignatureId}/actions/verify",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/VerifyModelArtifactSignature";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        artifact_signature_id = path "artifactSignatureId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelArtifactSignature) }
    then {
        settled(get_model_artifact_signature, models::ModelArtifactSignature,
            models::ModelArtifactSignatureLifecycleState);
        with_id("artifactSignatureId", "id");
    }
}
