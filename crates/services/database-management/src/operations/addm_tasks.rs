// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the ADDM tasks of a time range.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddmTasks = GET "/managedDatabases/{managedDatabaseId}/addmTasks",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/AddmTasksCollection/AddmTasks";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        time_start = query "timeStart" (DateTime<Utc>);
        time_end = query "timeEnd" (DateTime<Utc>);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::AddmTasksSortBy);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::AddmTasksCollection),
        items(models::AddmTaskSummary = |page| page.items),
    }
}
