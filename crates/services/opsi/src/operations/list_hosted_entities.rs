// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the hosted entities.
    ListHostedEntities = GET "/hostInsights/hostedEntities",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/ListHostedEntities";
    required {
        compartment_id = query "compartmentId" (String);
        id = query "id" (String);
    }
    optional {
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
        /// The type of the platform.
        platform_type = query_each "platformType" ([models::ListHostedEntitiesPlatformType]);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query "exadataInsightId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListHostedEntitiesSortBy);
        /// The type of the host.
        host_type = query_each "hostType" ([String]);
        /// The OCID of the host.
        host_id = query "hostId" (String);
        /// The status.
        status = query_each "status" ([models::ListHostedEntitiesStatus]);
    }
    returns {
        pages(models::HostedEntityCollection),
        items(models::HostedEntitySummary = |page| page.items),
    }
}
