// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery analytics.
    ListDiscoveryAnalytics = GET "/discoveryAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/ListDiscoveryAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::ListDiscoveryAnalyticsGroupBy);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDiscoveryAnalyticsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the sensitive data model.
        sensitive_data_model_id = query "sensitiveDataModelId" (String);
        /// The OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether the object is common.
        is_common = query "isCommon" (bool);
        /// The OCID of the sensitive type group.
        sensitive_type_group_id = query "sensitiveTypeGroupId" (String);
    }
    returns {
        pages(models::DiscoveryAnalyticsCollection),
        items(models::DiscoveryAnalyticsSummary = |page| page.items),
    }
}
