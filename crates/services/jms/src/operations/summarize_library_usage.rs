// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the library usage.
    SummarizeLibraryUsage = GET "/fleets/{fleetId}/actions/summarizeLibraryUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/LibraryUsage/SummarizeLibraryUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The key of the Java server instance.
        server_instance_key = query "serverInstanceKey" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The key of the application.
        application_key = query "applicationKey" (String);
        /// Filters by the key of the library.
        library_key = query "libraryKey" (String);
        /// Filters by the name of the library: with this text anywhere in it.
        library_name_contains = query "libraryNameContains" (String);
        /// Filters by the name of the library.
        library_name = query "libraryName" (String);
        /// Filters by the CVSS score: more than this value.
        cvss_score_greater_than = query "cvssScoreGreaterThan" (f64);
        /// Filters by the CVSS score: less than this value.
        cvss_score_less_than = query "cvssScoreLessThan" (f64);
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
        sort_by = query "sortBy" (models::SummarizeLibraryUsageSortBy);
    }
    returns {
        pages(models::LibraryUsageCollection),
        items(models::LibraryUsage = |page| page.items),
    }
}
