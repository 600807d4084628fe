// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the announcements.
    ListAnnouncements = GET "/announcements",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/AnnouncementCollection/ListAnnouncements";
    optional {
        /// Filters by the summary: with this text anywhere in it.
        summary_contains = query "summaryContains" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeReleased`.
        sort_by = query "sortBy" (models::ListAnnouncementsSortBy);
    }
    returns {
        pages(models::AnnouncementCollection),
        items(models::AnnouncementSummary = |page| page.items),
    }
}
