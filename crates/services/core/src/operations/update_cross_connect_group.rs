// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cross connect group.
    ///
    /// The response has the header `etag`.
    UpdateCrossConnectGroup = PUT "/crossConnectGroups/{crossConnectGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectGroup/UpdateCrossConnectGroup";
    required {
        cross_connect_group_id = path "crossConnectGroupId" (String);
        update_cross_connect_group_details = json(models::UpdateCrossConnectGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CrossConnectGroup) }
    then {
        settled(get_cross_connect_group, models::CrossConnectGroup,
            models::CrossConnectGroupLifecycleState);
    }
}
