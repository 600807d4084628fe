// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools database API gateway configurations.
    ListDatabaseToolsDatabaseApiGatewayConfigs = GET "/databaseToolsDatabaseApiGatewayConfigs",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsDatabaseApiGatewayConfig/ListDatabaseToolsDatabaseApiGatewayConfigs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DatabaseToolsDatabaseApiGatewayConfigLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseToolsDatabaseApiGatewayConfigsSortBy);
        /// Filters by the type.
        type_ = query_each "type" ([models::ListDatabaseToolsDatabaseApiGatewayConfigsType]);
    }
    returns {
        pages(models::DatabaseToolsDatabaseApiGatewayConfigCollection),
        items(models::DatabaseToolsDatabaseApiGatewayConfigSummary = |page| page.items),
    }
}
