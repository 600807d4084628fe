// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the announcements.
    ListAnnouncements = GET "/announcements",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/AnnouncementCollection/ListAnnouncements";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the summary: with this text anywhere in it.
        summary_contains = query "summaryContains" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
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
