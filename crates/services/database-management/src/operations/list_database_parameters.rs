// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database parameters.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDatabaseParameters = GET "/managedDatabases/{managedDatabaseId}/databaseParameters",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListDatabaseParameters";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// The source. Default: `CURRENT`.
        source = query "source" (models::ListDatabaseParametersSource);
        /// Filters by the name.
        name = query "name" (String);
        /// Whether allowed values are included.
        is_allowed_values_included = query "isAllowedValuesIncluded" (bool);
        /// The field to sort by. The default order is ascending for `NAME`.
        sort_by = query "sortBy" (models::ListDatabaseParametersSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::DatabaseParametersCollection) }
}
