// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the auto scaling configurations.
    ListAutoScalingConfigurations = GET "/autoScalingConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingConfigurationSummary/ListAutoScalingConfigurations";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutoScalingConfigurationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::AutoScalingConfigurationSummary>),
        items(models::AutoScalingConfigurationSummary),
    }
}
