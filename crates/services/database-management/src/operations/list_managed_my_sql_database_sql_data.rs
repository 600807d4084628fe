// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed MySQL database SQL data.
    ListManagedMySqlDatabaseSqlData = GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/sqlData",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/ListManagedMySqlDatabaseSqlData";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The filter column.
        filter_column = query "filterColumn" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListManagedMySqlDatabaseSqlDataSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MySqlDataCollection),
        items(models::MySqlDataSummary = |page| page.items),
    }
}
