// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database connection type.
    ListDatabaseConnectionType = GET "/connections/databaseconnectiontype",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/DatabaseConnectionTypeSummary/ListDatabaseConnectionType";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The technology type of the connection.
        technology_type = query_each "technologyType"
            ([models::ListDatabaseConnectionTypeTechnologyType]);
        /// Filters by the type of the connection.
        connection_type = query_each "connectionType"
            ([models::DatabaseConnectionTypeConnectionType]);
        /// The OCID of the connection to the source database.
        source_connection_id = query "sourceConnectionId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseConnectionTypeSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DatabaseConnectionTypeCollection),
        items(models::DatabaseConnectionTypeSummary = |page| page.items),
    }
}
