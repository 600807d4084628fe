// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the SQL plan insights.
    SummarizeSqlPlanInsights = GET "/databaseInsights/sqlPlanInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/SummarizeSqlPlanInsights";
    required {
        compartment_id = query "compartmentId" (String);
        sql_identifier = query "sqlIdentifier" (String);
    }
    optional {
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The OCID of the resource.
        id = query "id" (String);
        /// The analysis period up to the current time, as an ISO 8601 duration of at most 25
        /// months. Default: the last 30 days (`P30D`). It overrides the start and end of the
        /// interval.
        analysis_time_interval = query "analysisTimeInterval" (String);
        /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used
        /// together with the end. Ignored if `analysisTimeInterval` is set.
        time_interval_start = query "timeIntervalStart" (DateTime<Utc>);
        /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
        /// `analysisTimeInterval` is set.
        time_interval_end = query "timeIntervalEnd" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SqlPlanInsightAggregationCollection),
        items(models::SqlPlanInsightAggregation = |page| page.items),
    }
}
