// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the application installation usage.
    SummarizeApplicationInstallationUsage =
        GET "/fleets/{fleetId}/actions/summarizeApplicationInstallationUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ApplicationInstallationUsageSummary/SummarizeApplicationInstallationUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the key of the application installation, unique within the fleet.
        application_installation_key = query "applicationInstallationKey" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the type of the application.
        application_type = query "applicationType" (String);
        /// Filters by the application installation path: with this text anywhere in it.
        app_installation_path_contains = query "appInstallationPathContains" (String);
        /// The vendor of the Java Runtime.
        jre_vendor = query "jreVendor" (String);
        /// The distribution of the Java Runtime.
        jre_distribution = query "jreDistribution" (String);
        /// The version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// Filters by the file system path of the installation.
        installation_path = query "installationPath" (String);
        /// The key of the library.
        library_key = query "libraryKey" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::SummarizeApplicationInstallationUsageOsFamily]);
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
        sort_by = query "sortBy" (models::SummarizeApplicationInstallationUsageSortBy);
    }
    returns {
        pages(models::ApplicationInstallationUsageSummaryCollection),
        items(models::ApplicationInstallationUsageSummary = |page| page.items),
    }
}
