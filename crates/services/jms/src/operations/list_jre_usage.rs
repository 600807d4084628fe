// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the JRE usage.
    ListJreUsage = GET "/listJreUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JreUsage/ListJreUsage";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the host.
        host_id = query "hostId" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// The name of the application.
        application_name = query "applicationName" (String);
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
        sort_by = query "sortBy" (models::ListJreUsageSortBy);
    }
    returns { pages(models::JreUsageCollection), items(models::JreUsage = |page| page.items) }
}
