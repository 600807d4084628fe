// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Java server usage.
    SummarizeJavaServerUsage = GET "/fleets/{fleetId}/actions/summarizeJavaServerUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaServerUsage/SummarizeJavaServerUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the key of the server.
        server_key = query "serverKey" (String);
        /// Filters by the name of the server: with this text anywhere in it.
        server_name_contains = query "serverNameContains" (String);
        /// Filters by the name of the server.
        server_name = query "serverName" (String);
        /// Filters by the version of the Java Server.
        server_version = query "serverVersion" (String);
        /// Filters by the start of the time range.
        time_start = query "timeStart" (DateTime<Utc>);
        /// Filters by the end of the time range.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeLastSeen`.
        sort_by = query "sortBy" (models::SummarizeJavaServerUsageSortBy);
    }
    returns {
        pages(models::JavaServerUsageCollection),
        items(models::JavaServerUsage = |page| page.items),
    }
}
