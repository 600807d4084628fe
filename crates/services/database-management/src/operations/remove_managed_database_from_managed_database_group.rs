// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the managed database from the managed database group.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveManagedDatabaseFromManagedDatabaseGroup =
        POST "/managedDatabaseGroups/{managedDatabaseGroupId}/actions/removeManagedDatabase",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabaseGroup/RemoveManagedDatabaseFromManagedDatabaseGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_database_group_id = path "managedDatabaseGroupId" (String);
        remove_managed_database_from_managed_database_group_details =
            json(models::RemoveManagedDatabaseFromManagedDatabaseGroupDetails);
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
