// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the group members.
    ///
    /// The response has the header `etag`.
    GetGroupMembers = GET "/targetDatabaseGroups/{targetDatabaseGroupId}/groupMembers",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabaseGroup/GetGroupMembers";
    required {
        target_database_group_id = path "targetDatabaseGroupId" (String);
    }
    optional {
        /// The ID of the target database.
        target_database_id = query "targetDatabaseId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { json(models::GroupMembersCollection) }
}
