// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the roles.
    ListRoles = GET "/targetDatabases/{targetDatabaseId}/roles",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabase/ListRoles";
    required {
        target_database_id = path "targetDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name of the role.
        role_name = query_each "roleName" ([String]);
        /// Filters by whether Oracle maintains the object, such as the role or the schema.
        is_oracle_maintained = query "isOracleMaintained" (bool);
        /// Filters by the type of authentication.
        authentication_type = query "authenticationType" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRolesSortBy);
        /// Filters by the name of the role: with this text anywhere in it.
        role_name_contains = query "roleNameContains" (String);
    }
    returns { pages(Vec<models::RoleSummary>), items(models::RoleSummary) }
}
