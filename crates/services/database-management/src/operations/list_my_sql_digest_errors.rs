// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the MySQL digest errors.
    ListMySqlDigestErrors = GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/digestErrors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/ListMySqlDigestErrors";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
        digest = query "digest" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is descending for `occurrenceCount`.
        sort_by = query "sortBy" (models::ListMySqlDigestErrorsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MySqlDigestErrorsCollection),
        items(models::MySqlDigestErrorSummary = |page| page.items),
    }
}
