// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a managed database to the managed database group.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddManagedDatabaseToManagedDatabaseGroup =
        POST "/managedDatabaseGroups/{managedDatabaseGroupId}/actions/addManagedDatabase",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabaseGroup/AddManagedDatabaseToManagedDatabaseGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_database_group_id = path "managedDatabaseGroupId" (String);
        add_managed_database_to_managed_database_group_details =
            json(models::AddManagedDatabaseToManagedDatabaseGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_managed_database_group, models::ManagedDatabaseGroup,
            models::ManagedDatabaseGroupLifecycleState);
    }
}
