// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the audit profile analytics.
    ListAuditProfileAnalytics = GET "/auditProfileAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfileAnalyticCollection/ListAuditProfileAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAuditProfileAnalyticsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListAuditProfileAnalyticsGroupBy]);
        /// The type of the target.
        target_type = query "targetType" (models::ListAuditProfileAnalyticsTargetType);
    }
    returns {
        pages(models::AuditProfileAnalyticCollection),
        items(models::AuditProfileAggregationItems = |page| page.items),
    }
}
