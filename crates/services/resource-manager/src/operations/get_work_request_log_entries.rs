// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the work request log entries.
    GetWorkRequestLogEntries = GET "/workRequests/{workRequestId}/logEntries",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/WorkRequest/GetWorkRequestLogEntries";
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// Filters by the type.
        type_ = query_each "type" ([models::GetWorkRequestLogEntriesType]);
        /// Filters by the level: at least this value.
        level_greater_than_or_equal_to = query "levelGreaterThanOrEqualTo"
            (models::GetWorkRequestLogEntriesLevelGreaterThanOrEqualTo);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the time of the event: at or after this time.
        timestamp_greater_than_or_equal_to = query "timestampGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time of the event: at or before this time.
        timestamp_less_than_or_equal_to = query "timestampLessThanOrEqualTo" (DateTime<Utc>);
    }
    returns { pages(models::LogEntryCollection), items(models::LogEntry = |page| page.items) }
}
