// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the JRE usage.
    SummarizeJreUsage = GET "/fleets/{fleetId}/actions/summarizeJreUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JreUsage/SummarizeJreUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The ID of the JRE.
        jre_id = query "jreId" (String);
        /// The vendor of the Java Runtime.
        jre_vendor = query "jreVendor" (String);
        /// The distribution of the Java Runtime.
        jre_distribution = query "jreDistribution" (String);
        /// The version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The fields.
        fields = query_each "fields" ([models::SummarizeJreUsageField]);
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
        sort_by = query "sortBy" (models::SummarizeJreUsageSortBy);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::SummarizeJreUsageOsFamily]);
        /// The security status of the Java Runtime.
        jre_security_status = query "jreSecurityStatus"
            (models::SummarizeJreUsageJreSecurityStatus);
    }
    returns { pages(models::JreUsageCollection), items(models::JreUsage = |page| page.items) }
}
