// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL plan baseline jobs.
    ListSqlPlanBaselineJobs = GET "/managedDatabases/{managedDatabaseId}/sqlPlanBaselineJobs",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSqlPlanBaselineJobs";
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListSqlPlanBaselineJobsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::SqlPlanBaselineJobCollection),
        items(models::SqlPlanBaselineJobSummary = |page| page.items),
    }
}
