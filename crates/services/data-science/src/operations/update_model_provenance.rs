// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the provenance of a model.
    ///
    /// The response has the header `etag`.
    UpdateModelProvenance = PUT "/models/{modelId}/provenance",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/UpdateModelProvenance";
    required {
        model_id = path "modelId" (String);
        update_model_provenance_details = json(models::UpdateModelProvenanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelProvenance) }
}
