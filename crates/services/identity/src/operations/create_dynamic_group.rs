// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dynamic group. Its members are the instances and other resources that match its
    /// rule.
    ///
    /// The response has the header `etag`.
    CreateDynamicGroup = POST "/dynamicGroups",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/CreateDynamicGroup";
    facts { with_retry_token(); }
    required {
        create_dynamic_group_details = json(models::CreateDynamicGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DynamicGroup) }
    then {
        settled(get_dynamic_group, models::DynamicGroup, models::DynamicGroupLifecycleState);
        with_id("dynamicGroupId", "id");
    }
}
