// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tables.
    ListTables = GET "/tables",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/ListTables";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for `name`
        /// and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListTablesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TableLifecycleState);
    }
    returns {
        pages(models::TableCollection),
        items(models::TableSummary = |page| page.items.unwrap_or_default()),
    }
}
