// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ML application instance views of a compartment.
    ListMlApplicationInstanceViews = GET "/mlApplicationInstanceViews",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/ListMlApplicationInstanceViews";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the ML application.
        ml_application_id = query "mlApplicationId" (String);
        /// Filters by the OCID of the implementation.
        ml_application_implementation_id = query "mlApplicationImplementationId" (String);
        /// Filters by the OCID of the instance.
        ml_application_instance_id = query "mlApplicationInstanceId" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MlApplicationInstanceViewLifecycleState);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order. The default order is ascending for `name` and
        /// descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMlApplicationInstanceViewsSortBy);
    }
    returns {
        pages(models::MlApplicationInstanceViewCollection),
        items(models::MlApplicationInstanceViewSummary = |page| page.items),
    }
}
