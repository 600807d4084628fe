// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name, description, version label, tags or version history of a model group. The
    /// models of the group cannot be changed.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateModelGroup = PUT "/modelGroups/{modelGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/UpdateModelGroup";
    facts { without_default_retry(); }
    required {
        model_group_id = path "modelGroupId" (String);
        update_model_group_details = json(models::UpdateModelGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ModelGroup) }
    then { settled(get_model_group, models::ModelGroup, models::ModelGroupLifecycleState); }
}
