// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the target properties.
    ListTargetProperties = GET "/targetProperties",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TargetPropertyCollection/ListTargetProperties";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the target.
        target_id = query "targetId" (String);
        /// The name of the target.
        target_name = query "targetName" (String);
        /// The severity.
        severity = query "severity" (models::ListTargetPropertiesSeverity);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListTargetPropertiesSortBy);
    }
    returns {
        pages(models::TargetPropertyCollection),
        items(models::TargetPropertySummary = |page| page.items),
    }
}
