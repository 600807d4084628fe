// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies a model artifact from the service bucket to a customer bucket, for artifacts that are
    /// too large to download.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImportModelArtifact = POST "/models/{modelId}/actions/importArtifact",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/ImportModelArtifact";
    facts { without_default_retry(); }
    required {
        model_id = path "modelId" (String);
        import_model_artifact_details = json(models::ImportModelArtifactDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}
