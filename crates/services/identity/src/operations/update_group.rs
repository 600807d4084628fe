// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description or tags of a group.
    ///
    /// The response has the header `etag`.
    UpdateGroup = PUT "/groups/{groupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/UpdateGroup";
    required {
        group_id = path "groupId" (String);
        update_group_details = json(models::UpdateGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Group) }
    then { settled(get_group, models::Group, models::GroupLifecycleState); }
}
