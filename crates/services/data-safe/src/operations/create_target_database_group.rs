// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target database group.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateTargetDatabaseGroup = POST "/targetDatabaseGroups",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseGroup/CreateTargetDatabaseGroup";
    facts { with_retry_token(); }
    required {
        create_target_database_group_details = json(models::CreateTargetDatabaseGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TargetDatabaseGroup) }
    then {
        settled(get_target_database_group, models::TargetDatabaseGroup,
            models::TargetDatabaseGroupLifecycleState);
        with_id("targetDatabaseGroupId", "id");
    }
}
