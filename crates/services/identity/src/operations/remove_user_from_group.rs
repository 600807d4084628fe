// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a group membership, which removes the user from the group.
    RemoveUserFromGroup = DELETE "/userGroupMemberships/{userGroupMembershipId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/RemoveUserFromGroup";
    required {
        user_group_membership_id = path "userGroupMembershipId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_user_group_membership); }
}
