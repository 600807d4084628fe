// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates an inactive model.
    ///
    /// The response has the header `etag`.
    ActivateModel = POST "/models/{modelId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/ActivateModel";
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
