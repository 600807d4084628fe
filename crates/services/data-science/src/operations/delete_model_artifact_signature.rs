// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a model artifact signature.
    DeleteModelArtifactSignature =
        DELETE "/models/{modelId}/artifactSignatures/{artifactSignatureId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/DeleteModelArtifactSignature";
    required {
        model_id = path "modelId" (String);
        artifact_signature_id = path "artifactSignatureId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_model_artifact_signature); }
}
