// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the associated databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAssociatedDatabases =
        GET "/dbManagementPrivateEndpoints/{dbManagementPrivateEndpointId}/associatedDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/AssociatedDatabaseSummary/ListAssociatedDatabases";
    facts { without_default_retry(); }
    required {
        db_management_private_endpoint_id = path "dbManagementPrivateEndpointId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAssociatedDatabasesSortBy);
    }
    returns {
        pages(models::AssociatedDatabaseCollection),
        items(models::AssociatedDatabaseSummary = |page| page.items),
    }
}
