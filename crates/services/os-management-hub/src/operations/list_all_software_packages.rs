// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists all software packages.
    ListAllSoftwarePackages = GET "/softwarePackages",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListAllSoftwarePackages";
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the version.
        version = query "version" (String);
        /// Filters by the architecture.
        architecture = query "architecture" (models::ListAllSoftwarePackagesArchitecture);
        /// Filters by whether this is the latest version, or whether to include only the latest
        /// versions.
        is_latest = query "isLatest" (bool);
        /// The operating system family.
        os_family = query "osFamily" (models::ListAllSoftwarePackagesOsFamily);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName`.
        sort_by = query "sortBy" (models::ListAllSoftwarePackagesSortBy);
    }
    returns {
        pages(models::SoftwarePackageCollection),
        items(models::SoftwarePackageSummary = |page| page.items),
    }
}
