// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a user. The user must not be a member of any group.
    DeleteUser = DELETE "/users/{userId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/DeleteUser";
    required {
        user_id = path "userId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_user); }
}
