// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a group membership.
    ///
    /// The response has the header `etag`.
    GetUserGroupMembership = GET "/userGroupMemberships/{userGroupMembershipId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/GetUserGroupMembership";
    required {
        user_group_membership_id = path "userGroupMembershipId" (String);
    }
    returns { json(models::UserGroupMembership), state(models::UserGroupMembershipLifecycleState) }
}
