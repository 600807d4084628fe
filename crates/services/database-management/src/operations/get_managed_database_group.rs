// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed database group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagedDatabaseGroup = GET "/managedDatabaseGroups/{managedDatabaseGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabaseGroup/GetManagedDatabaseGroup";
    facts { without_default_retry(); }
    required {
        managed_database_group_id = path "managedDatabaseGroupId" (String);
    }
    returns {
        json(models::ManagedDatabaseGroup),
        state(models::ManagedDatabaseGroupLifecycleState),
    }
}
