// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed MySQL database configuration data.
    ListManagedMySqlDatabaseConfigurationData =
        GET "/managedMySqlDatabases/{managedMySqlDatabaseId}/configurationData",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedMySqlDatabase/ListManagedMySqlDatabaseConfigurationData";
    required {
        managed_my_sql_database_id = path "managedMySqlDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListManagedMySqlDatabaseConfigurationDataSortBy);
    }
    returns {
        pages(models::MySqlConfigurationDataCollection),
        items(models::MySqlConfigurationDataSummary = |page| page.items),
    }
}
