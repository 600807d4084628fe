// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates an inactive model group.
    ///
    /// The response has the header `etag`.
    ActivateModelGroup = POST "/modelGroups/{modelGroupId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/ActivateModelGroup";
    required {
        model_group_id = path "modelGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelGroup) }
    then {
        settled(get_model_group, models::ModelGroup, models::ModelGroupLifecycleState);
        with_id("modelGroupId", "id");
    }
}
