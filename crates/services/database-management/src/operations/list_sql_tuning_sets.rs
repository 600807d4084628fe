// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL tuning sets.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSqlTuningSets = GET "/managedDatabases/{managedDatabaseId}/sqlTuningSets",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSqlTuningSets";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the owner.
        owner = query "owner" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSqlTuningSetsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::SqlTuningSetCollection),
        items(models::SqlTuningSetSummary = |page| page.items),
    }
}
