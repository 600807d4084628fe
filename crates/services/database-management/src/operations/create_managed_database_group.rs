// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a managed database group.
    ///
    /// The response has the headers `etag` and `location`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateManagedDatabaseGroup = POST "/managedDatabaseGroups",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabaseGroup/CreateManagedDatabaseGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_managed_database_group_details = json(models::CreateManagedDatabaseGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagedDatabaseGroup) }
    then {
        settled(get_managed_database_group, models::ManagedDatabaseGroup,
            models::ManagedDatabaseGroupLifecycleState);
        with_id("managedDatabaseGroupId", "id");
    }
}
