// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description or the tags of a model version set.
    ///
    /// The response has the header `etag`.
    UpdateModelVersionSet = PUT "/modelVersionSets/{modelVersionSetId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelVersionSet/UpdateModelVersionSet";
    required {
        model_version_set_id = path "modelVersionSetId" (String);
        update_model_version_set_details = json(models::UpdateModelVersionSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelVersionSet) }
    then {
        settled(get_model_version_set, models::ModelVersionSet,
            models::ModelVersionSetLifecycleState);
    }
}
