// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the web application accelerations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWebAppAccelerations = GET "/webAppAccelerations",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAcceleration/ListWebAppAccelerations";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the web application acceleration policy.
        web_app_acceleration_policy_id = query "webAppAccelerationPolicyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::WebAppAccelerationLifecycleState]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListWebAppAccelerationsSortBy);
    }
    returns {
        pages(models::WebAppAccelerationCollection),
        items(models::WebAppAccelerationSummary = |page| page.items),
    }
}
