// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the installation usage.
    SummarizeInstallationUsage = GET "/fleets/{fleetId}/actions/summarizeInstallationUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/InstallationUsage/SummarizeInstallationUsage";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the vendor of the Java Runtime.
        jre_vendor = query "jreVendor" (String);
        /// Filters by the distribution of the Java Runtime.
        jre_distribution = query "jreDistribution" (String);
        /// Filters by the version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// The file system path of the installation.
        installation_path = query "installationPath" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The fields.
        fields = query_each "fields" ([models::SummarizeInstallationUsageField]);
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
        /// `jreDistribution` and `jreVendor`.
        sort_by = query "sortBy" (models::SummarizeInstallationUsageSortBy);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::SummarizeInstallationUsageOsFamily]);
        /// Filters by the path: with this text anywhere in it.
        path_contains = query "pathContains" (String);
        /// The security status of the Java Runtime.
        jre_security_status = query "jreSecurityStatus"
            (models::SummarizeInstallationUsageJreSecurityStatus);
    }
    returns {
        pages(models::InstallationUsageCollection),
        items(models::InstallationUsage = |page| page.items),
    }
}
