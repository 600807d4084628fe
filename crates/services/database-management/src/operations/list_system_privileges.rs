// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the system privileges.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSystemPrivileges =
        GET "/managedDatabases/{managedDatabaseId}/users/{userName}/systemPrivileges",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListSystemPrivileges";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        user_name = path "userName" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME`.
        sort_by = query "sortBy" (models::ListSystemPrivilegesSortBy);
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
        pages(models::SystemPrivilegeCollection),
        items(models::SystemPrivilegeSummary = |page| page.items),
    }
}
