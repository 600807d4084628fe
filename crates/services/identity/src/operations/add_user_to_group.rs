// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a user to a group. Returns the group membership, which has its own OCID.
    ///
    /// The response has the header `etag`.
    AddUserToGroup = POST "/userGroupMemberships",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UserGroupMembership/AddUserToGroup";
    facts { with_retry_token(); }
    required {
        add_user_to_group_details = json(models::AddUserToGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UserGroupMembership) }
    then {
        settled(get_user_group_membership, models::UserGroupMembership,
            models::UserGroupMembershipLifecycleState);
        with_id("userGroupMembershipId", "id");
    }
}
