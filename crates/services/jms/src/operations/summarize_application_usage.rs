// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the application usage.
    SummarizeApplicationUsage = GET "/fleets/{fleetId}/actions/summarizeApplicationUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ApplicationUsage/SummarizeApplicationUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the application.
        application_type = query "applicationType" (String);
        /// The vendor of the Java Runtime.
        jre_vendor = query "jreVendor" (String);
        /// The distribution of the Java Runtime.
        jre_distribution = query "jreDistribution" (String);
        /// The version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// The file system path of the installation.
        installation_path = query "installationPath" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The fields.
        fields = query_each "fields" ([models::SummarizeApplicationUsageField]);
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
        /// The field to sort by. Default: `timeLastSeen`. The default order is ascending for
        /// `displayName` and `osName`.
        sort_by = query "sortBy" (models::SummarizeApplicationUsageSortBy);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::SummarizeApplicationUsageOsFamily]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The key of the library.
        library_key = query "libraryKey" (String);
    }
    returns {
        pages(models::ApplicationUsageCollection),
        items(models::ApplicationUsage = |page| page.items),
    }
}
