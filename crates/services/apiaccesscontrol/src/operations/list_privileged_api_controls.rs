// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the privileged API controls.
    ListPrivilegedApiControls = GET "/privilegedApiControls",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControlCollection/ListPrivilegedApiControls";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::PrivilegedApiControlLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListPrivilegedApiControlsSortBy);
    }
    returns {
        pages(models::PrivilegedApiControlCollection),
        items(models::PrivilegedApiControlSummary = |page| page.items),
    }
}
