// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates the provenance of a model.
    ///
    /// The response has the header `etag`.
    CreateModelProvenance = POST "/models/{modelId}/provenance",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelProvenance";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        create_model_provenance_details = json(models::CreateModelProvenanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelProvenance) }
}
