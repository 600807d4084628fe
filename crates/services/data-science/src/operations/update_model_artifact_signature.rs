// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name or the tags of a model artifact signature.
    UpdateModelArtifactSignature = PUT "/models/{modelId}/artifactSignatures/{artifactSignatureId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/UpdateModelArtifactSignature";
    required {
        model_id = path "modelId" (String);
        artifact_signature_id = path "artifactSignatureId" (String);
        update_model_artifact_signature_details = json(models::UpdateModelArtifactSignatureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelArtifactSignature) }
    then {
        settled(get_model_artifact_signature, models::ModelArtifactSignature,
            models::ModelArtifactSignatureLifecycleState);
    }
}
