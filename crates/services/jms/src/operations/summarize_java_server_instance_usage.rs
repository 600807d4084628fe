// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the Java server instance usage.
    SummarizeJavaServerInstanceUsage =
        GET "/fleets/{fleetId}/actions/summarizeJavaServerInstanceUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaServerInstanceUsage/SummarizeJavaServerInstanceUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the key of the server.
        server_key = query "serverKey" (String);
        /// Filters by the key of the Java server instance.
        server_instance_key = query "serverInstanceKey" (String);
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The key of the application.
        application_key = query "applicationKey" (String);
        /// The key of the library.
        library_key = query "libraryKey" (String);
        /// Filters by the name of the Java server instance: with this text anywhere in it.
        server_instance_name_contains = query "serverInstanceNameContains" (String);
        /// Filters by the name of the Java server instance.
        server_instance_name = query "serverInstanceName" (String);
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
        sort_by = query "sortBy" (models::SummarizeJavaServerInstanceUsageSortBy);
    }
    returns {
        pages(models::JavaServerInstanceUsageCollection),
        items(models::JavaServerInstanceUsage = |page| page.items),
    }
}
