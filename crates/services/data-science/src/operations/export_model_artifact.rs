// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies a model artifact from a customer bucket to the service bucket, for artifacts that are
    /// too large to upload.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportModelArtifact = POST "/models/{modelId}/actions/exportArtifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/ExportModelArtifact";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        export_model_artifact_details = json(models::ExportModelArtifactDetails);
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
