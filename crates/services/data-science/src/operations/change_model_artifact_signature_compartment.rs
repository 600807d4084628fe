// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a model artifact signature to another compartment.
    ChangeModelArtifactSignatureCompartment =
        POST "/models/{modelId}/artifactSignatures/{artifactSignatureId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelArtifactSignature/ChangeModelArtifactSignatureCompartment";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        artifact_signature_id = path "artifactSignatureId" (String);
        change_model_artifact_signature_compartment_details =
            json(models::ChangeModelArtifactSignatureCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_model_artifact_signature, models::ModelArtifactSignature,
            models::ModelArtifactSignatureLifecycleState);
    }
}
