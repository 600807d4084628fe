// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates a model. It stays in the catalog but cannot be used until it is activated again.
    ///
    /// The response has the header `etag`.
    DeactivateModel = POST "/models/{modelId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/DeactivateModel";
    required {
        model_id = path "modelId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Model) }
    then {
        settled(get_model, models::Model, models::ModelLifecycleState);
        with_id("modelId", "id");
    }
}
