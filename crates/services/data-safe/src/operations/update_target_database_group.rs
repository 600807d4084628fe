// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target database group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateTargetDatabaseGroup = PUT "/targetDatabaseGroups/{targetDatabaseGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseGroup/UpdateTargetDatabaseGroup";
    facts { with_retry_token(); }
    required {
        target_database_group_id = path "targetDatabaseGroupId" (String);
        update_target_database_group_details = json(models::UpdateTargetDatabaseGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_target_database_group, models::TargetDatabaseGroup,
            models::TargetDatabaseGroupLifecycleState);
    }
}
