// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the library application usage.
    ListLibraryApplicationUsage = GET "/fleets/{fleetId}/libraries/{libraryKey}/applications",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/LibraryApplicationUsageSummary/ListLibraryApplicationUsage";
    required {
        fleet_id = path "fleetId" (String);
        library_key = path "libraryKey" (String);
    }
    optional {
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the name of the application.
        application_name = query "applicationName" (String);
        /// Filters by the name of the application: with this text anywhere in it.
        application_name_contains = query "applicationNameContains" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `lastSeenInClasspath`.
        sort_by = query "sortBy" (models::ListLibraryApplicationUsageSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::LibraryApplicationUsageCollection),
        items(models::LibraryApplicationUsageSummary = |page| page.items),
    }
}
