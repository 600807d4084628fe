// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the operator controls.
    ListOperatorControls = GET "/operatorControls",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/ListOperatorControls";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::OperatorControlLifecycleState);
        /// The display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOperatorControlsSortBy);
    }
    returns {
        pages(models::OperatorControlCollection),
        items(models::OperatorControlSummary = |page| page.items),
    }
}
