// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the groups of a user, or the users of a group. Requires `userId` or `groupId`; with
    /// both, returns the membership of the user in the group.
    ListUserGroupMemberships = GET "/userGroupMemberships",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/ListUserGroupMemberships";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the user.
        user_id = query "userId" (String);
        /// Filters by the OCID of the group.
        group_id = query "groupId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { pages(Vec<models::UserGroupMembership>), items(models::UserGroupMembership) }
}
