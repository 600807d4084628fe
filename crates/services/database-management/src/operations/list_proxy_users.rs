// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the proxy users.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListProxyUsers = GET "/managedDatabases/{managedDatabaseId}/users/{userName}/proxyUsers",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListProxyUsers";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        user_name = path "userName" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME`.
        sort_by = query "sortBy" (models::ListProxyUsersSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::ProxyUserCollection),
        items(models::ProxyUserSummary = |page| page.items),
    }
}
