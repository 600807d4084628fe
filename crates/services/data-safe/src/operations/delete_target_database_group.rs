// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the target database group.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteTargetDatabaseGroup = DELETE "/targetDatabaseGroups/{targetDatabaseGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseGroup/DeleteTargetDatabaseGroup";
    required {
        target_database_group_id = path "targetDatabaseGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_target_database_group); }
}
