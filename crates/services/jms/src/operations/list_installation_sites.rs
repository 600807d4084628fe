// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the installation sites.
    ListInstallationSites = GET "/fleets/{fleetId}/installationSites",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/InstallationSiteSummary/ListInstallationSites";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The vendor of the Java Runtime.
        jre_vendor = query "jreVendor" (String);
        /// The distribution of the Java Runtime.
        jre_distribution = query "jreDistribution" (String);
        /// The version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// The file system path of the installation.
        installation_path = query "installationPath" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `managedInstanceId`.
        sort_by = query "sortBy" (models::ListInstallationSitesSortBy);
        /// The operating system family.
        os_family = query_each "osFamily" ([models::ListInstallationSitesOsFamily]);
        /// The security status of the Java Runtime.
        jre_security_status = query "jreSecurityStatus"
            (models::ListInstallationSitesJreSecurityStatus);
        /// Filters by the path: with this text anywhere in it.
        path_contains = query "pathContains" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
    }
    returns {
        pages(models::InstallationSiteCollection),
        items(models::InstallationSiteSummary = |page| page.items),
    }
}
