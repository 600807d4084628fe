// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the microsites.
    ListMicrosites =
        GET "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/microsites",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/Microsite/ListMicrosites";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
    }
    optional {
        /// Filters by the ID of the microsite.
        microsite_id = query "micrositeId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MicrositeLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListMicrositesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MicrositeCollection),
        items(models::MicrositeSummary = |page| page.items),
    }
}
