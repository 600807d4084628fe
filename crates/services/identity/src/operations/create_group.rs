// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a group. It grants no access until a policy refers to it.
    ///
    /// The response has the header `etag`.
    CreateGroup = POST "/groups",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Group/CreateGroup";
    facts { with_retry_token(); }
    required {
        create_group_details = json(models::CreateGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Group) }
    then {
        settled(get_group, models::Group, models::GroupLifecycleState);
        with_id("groupId", "id");
    }
}
