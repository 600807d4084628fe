// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking analytics.
    ListMaskingAnalytics = GET "/maskingAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/ListMaskingAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::ListMaskingAnalyticsGroupBy);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the masking policy.
        masking_policy_id = query "maskingPolicyId" (String);
        /// The OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingAnalyticsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MaskingAnalyticsCollection),
        items(models::MaskingAnalyticsSummary = |page| page.items),
    }
}
