// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the library managed instance usage.
    ListLibraryManagedInstanceUsage =
        GET "/fleets/{fleetId}/libraries/{libraryKey}/managedInstances",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/LibraryManagedInstanceUsageSummary/ListLibraryManagedInstanceUsage";
    required {
        fleet_id = path "fleetId" (String);
        library_key = path "libraryKey" (String);
    }
    optional {
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The host name.
        host_name = query "hostName" (String);
        /// Filters by the host name: with this text anywhere in it.
        hostname_contains = query "hostnameContains" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `lastSeenInClasspath`.
        sort_by = query "sortBy" (models::ListLibraryManagedInstanceUsageSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::LibraryManagedInstanceUsageCollection),
        items(models::LibraryManagedInstanceUsageSummary = |page| page.items),
    }
}
