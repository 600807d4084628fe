// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the software source package groups.
    SearchSoftwareSourcePackageGroups = POST "/softwareSourcePackageGroups/actions/search",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/SearchSoftwareSourcePackageGroups";
    required {
        search_software_source_package_groups_details =
            json(models::SearchSoftwareSourcePackageGroupsDetails);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::PackageGroupCollection),
        items(models::PackageGroupSummary = |page| page.items),
    }
}
