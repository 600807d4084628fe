// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the announcements.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAnnouncements = GET "/announcements",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementsCollection/ListAnnouncements";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the announcement, which signals its severity.
        announcement_type = query "announcementType" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListAnnouncementsLifecycleState);
        /// Filters by whether the console shows the announcement as a banner.
        is_banner = query "isBanner" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAnnouncementsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The time of the one earliest time.
        time_one_earliest_time = query "timeOneEarliestTime" (DateTime<Utc>);
        /// The time of the one latest time.
        time_one_latest_time = query "timeOneLatestTime" (DateTime<Utc>);
        /// Filters by the name of the environment that the announcement is about.
        environment_name = query "environmentName" (String);
        /// The service.
        service = query "service" (String);
        /// Filters by the type of the platform.
        platform_type = query "platformType" (models::ListAnnouncementsPlatformType);
        /// The exclude announcement types.
        exclude_announcement_types = query_each "excludeAnnouncementTypes" ([String]);
        /// Whether to show only latest in chain.
        should_show_only_latest_in_chain = query "shouldShowOnlyLatestInChain" (bool);
        /// Filters by the ID of the announcement chain, shared by related announcements.
        chain_id = query "chainId" (String);
    }
    returns {
        pages(models::AnnouncementsCollection),
        items(models::AnnouncementSummary = |page| page.items.unwrap_or_default()),
    }
}
