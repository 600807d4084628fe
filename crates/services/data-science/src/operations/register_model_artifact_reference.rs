// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Registers the location of a model artifact in Object Storage. The artifact is used from
    /// there and does not have to be uploaded.
    ///
    /// The response has the header `opc-work-request-id`.
    RegisterModelArtifactReference = POST "/models/{modelId}/actions/registerArtifactReference",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/RegisterModelArtifactReferenceDetails/RegisterModelArtifactReference";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        register_model_artifact_reference_details =
            json(models::RegisterModelArtifactReferenceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}
