// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the SQL insights.
    SummarizeSqlInsights = GET "/databaseInsights/sqlInsights",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/SummarizeSqlInsights";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The type of the database.
        database_type = query_each "databaseType" ([models::SummarizeSqlInsightsDatabaseType]);
        /// The OCID of the database.
        database_id = query_each "databaseId" ([String]);
        /// The OCID of the resource.
        id = query_each "id" ([String]);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query_each "exadataInsightId" ([String]);
        /// The name of the container database (CDB).
        cdb_name = query_each "cdbName" ([String]);
        /// The host name.
        host_name = query_each "hostName" ([String]);
        /// Filters by the database time percentage: more than this value.
        database_time_pct_greater_than = query "databaseTimePctGreaterThan" (f64);
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
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
        /// `{namespace}.true`. Case-insensitive.
        defined_tag_exists = query_each "definedTagExists" ([String]);
        /// Filters by the presence of free-form tags, in the form `{tagName}.true`.
        /// Case-insensitive.
        freeform_tag_exists = query_each "freeformTagExists" ([String]);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The name of the VM cluster.
        vmcluster_name = query_each "vmclusterName" ([String]);
    }
    returns {
        pages(models::SqlInsightAggregationCollection),
        items(models::SqlInsightAggregation = |page| page.items),
    }
}
