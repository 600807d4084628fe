// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ML applications of a compartment.
    ListMlApplications = GET "/mlApplications",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplication/ListMlApplications";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the ML application.
        ml_application_id = query "mlApplicationId" (String);
        /// Whether to include all levels of child compartments. Allowed only if `compartmentId` is
        /// the root compartment.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MlApplicationLifecycleState);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order. The default order is ascending for `name` and
        /// descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMlApplicationsSortBy);
    }
    returns {
        pages(models::MlApplicationCollection),
        items(models::MlApplicationSummary = |page| page.items),
    }
}
