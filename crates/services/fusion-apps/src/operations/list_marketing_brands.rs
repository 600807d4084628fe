// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the marketing brands.
    ListMarketingBrands = GET "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/MarketingBrand/ListMarketingBrands";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    optional {
        /// Filters by the ID of the marketing brand.
        marketing_brand_id = query "marketingBrandId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MarketingBrandLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListMarketingBrandsSortBy);
    }
    returns {
        pages(models::MarketingBrandCollection),
        items(models::MarketingBrandSummary = |page| page.items),
    }
}
