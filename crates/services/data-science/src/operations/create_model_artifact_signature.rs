// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Signs the artifact of a model with a vault key.
    CreateModelArtifactSignature = POST "/models/{modelId}/artifactSignatures",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/CreateModelArtifactSignature";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        create_model_artifact_signature_details = json(models::CreateModelArtifactSignatureDetails);
    }
    optional {
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
