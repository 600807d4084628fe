// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target database group.
    ///
    /// The response has the header `etag`.
    GetTargetDatabaseGroup = GET "/targetDatabaseGroups/{targetDatabaseGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseGroup/GetTargetDatabaseGroup";
    required {
        target_database_group_id = path "targetDatabaseGroupId" (String);
    }
    returns { json(models::TargetDatabaseGroup), state(models::TargetDatabaseGroupLifecycleState) }
}
