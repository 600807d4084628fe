// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the versions of an ML application implementation.
    ListMlApplicationImplementationVersions = GET "/mlApplicationImplementationVersions",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/ListMlApplicationImplementationVersions";
    required {
        ml_application_implementation_id = query "mlApplicationImplementationId" (String);
    }
    optional {
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::MlApplicationImplementationVersionLifecycleState);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order. The default order is ascending for `name` and
        /// descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMlApplicationImplementationVersionsSortBy);
    }
    returns {
        pages(models::MlApplicationImplementationVersionCollection),
        items(models::MlApplicationImplementationVersionSummary = |page| page.items),
    }
}
