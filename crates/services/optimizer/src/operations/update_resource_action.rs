// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resource action.
    ///
    /// The response has the header `etag`.
    UpdateResourceAction = PUT "/resourceActions/{resourceActionId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/ResourceAction/UpdateResourceAction";
    required {
        resource_action_id = path "resourceActionId" (String);
        update_resource_action_details = json(models::UpdateResourceActionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ResourceAction) }
    then {
        settled(get_resource_action, models::ResourceAction, models::ResourceActionLifecycleState);
    }
}
