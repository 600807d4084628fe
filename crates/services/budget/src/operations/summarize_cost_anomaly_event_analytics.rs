// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the cost anomaly event analytics.
    SummarizeCostAnomalyEventAnalytics = GET "/costAnomalyEventAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyEvent/SummarizeCostAnomalyEventAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeAnomalyEventDate`. The default order is descending
        /// for `timeAnomalyEventDate`.
        sort_by = query "sortBy" (models::SummarizeCostAnomalyEventAnalyticsSortBy);
        /// The name.
        name = query "name" (String);
        /// The OCID of the cost anomaly monitor.
        cost_anomaly_monitor_id = query "costAnomalyMonitorId" (String);
        /// The OCIDs of the target tenants.
        target_tenant_id = query_list "targetTenantId" ([String]);
        /// The start of the date range of anomaly events.
        time_anomaly_event_start_date = query "timeAnomalyEventStartDate" (DateTime<Utc>);
        /// The end of the date range of anomaly events.
        time_anomaly_event_end_date = query "timeAnomalyEventEndDate" (DateTime<Utc>);
        /// The region.
        region = query_list "region" ([String]);
        /// The cost impact of the anomaly.
        cost_impact = query "costImpact" (f64);
        /// The cost impact of the anomaly in percent.
        cost_impact_percentage = query "costImpactPercentage" (f64);
    }
    returns {
        pages(models::CostAnomalyEventAnalyticCollection),
        items(models::CostAnomalyEventAnalyticSummary = |page| page.items),
    }
}
