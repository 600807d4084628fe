// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a user. The user has no access until added to a group and given a password or an API
    /// key.
    ///
    /// The response has the header `etag`.
    CreateUser = POST "/users",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/CreateUser";
    facts { with_retry_token(); }
    required {
        create_user_details = json(models::CreateUserDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::User) }
    then {
        settled(get_user, models::User, models::UserLifecycleState);
        with_id("userId", "id");
    }
}
