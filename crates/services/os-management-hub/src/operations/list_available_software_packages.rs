// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available software packages.
    ListAvailableSoftwarePackages =
        GET "/softwareSources/{softwareSourceId}/availableSoftwarePackages",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListAvailableSoftwarePackages";
    required {
        software_source_id = path "softwareSourceId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by whether this is the latest version, or whether to include only the latest
        /// versions.
        is_latest = query "isLatest" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAvailableSoftwarePackagesSortBy);
    }
    returns {
        pages(models::SoftwarePackageCollection),
        items(models::SoftwarePackageSummary = |page| page.items),
    }
}
