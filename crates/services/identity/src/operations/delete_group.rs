// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a group. The group must have no members.
    DeleteGroup = DELETE "/groups/{groupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/DeleteGroup";
    required {
        group_id = path "groupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_group); }
}
