// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the categories.
    ListCategories = GET "/categories",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/CategorySummary/ListCategories";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    optional {
        /// The IDs of the tenancies to include, which can be child tenancies and the parent.
        child_tenancy_ids = query_each "childTenancyIds" ([String]);
        /// Whether to include the data of the parent tenancy and all its child tenancies.
        include_organization = query "includeOrganization" (bool);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCategoriesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CategoryLifecycleState);
    }
    returns {
        pages(models::CategoryCollection),
        items(models::CategorySummary = |page| page.items),
    }
}
