// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the functions.
    ListFunctions = GET "/functions",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/FunctionSummary/ListFunctions";
    required {
        application_id = query "applicationId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FunctionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `displayName`.
        sort_by = query "sortBy" (models::ListFunctionsSortBy);
    }
    returns { pages(Vec<models::FunctionSummary>), items(models::FunctionSummary) }
}
