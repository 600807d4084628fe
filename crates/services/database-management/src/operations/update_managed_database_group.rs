// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the managed database group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateManagedDatabaseGroup = PUT "/managedDatabaseGroups/{managedDatabaseGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabaseGroup/UpdateManagedDatabaseGroup";
    facts { without_default_retry(); }
    required {
        managed_database_group_id = path "managedDatabaseGroupId" (String);
        update_managed_database_group_details = json(models::UpdateManagedDatabaseGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagedDatabaseGroup) }
    then {
        settled(get_managed_database_group, models::ManagedDatabaseGroup,
            models::ManagedDatabaseGroupLifecycleState);
    }
}
