// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the software package software sources.
    ListSoftwarePackageSoftwareSources =
        GET "/softwarePackages/{softwarePackageName}/softwareSources",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListSoftwarePackageSoftwareSources";
    required {
        software_package_name = path "softwarePackageName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the software source.
        software_source_type = query_each "softwareSourceType"
            ([models::ListSoftwarePackageSoftwareSourcesSoftwareSourceType]);
        /// Filters by the operating system family.
        os_family = query_each "osFamily" ([models::ListSoftwarePackageSoftwareSourcesOsFamily]);
        /// Filters by the type of the CPU architecture.
        arch_type = query_each "archType" ([models::ListSoftwarePackageSoftwareSourcesArchType]);
        /// Filters by the availability.
        availability = query_each "availability"
            ([models::ListSoftwarePackageSoftwareSourcesAvailability]);
        /// Filters by the availability of the software source in OCI environments.
        availability_at_oci = query_each "availabilityAtOci"
            ([models::ListSoftwarePackageSoftwareSourcesAvailabilityAtOci]);
        /// Filters by availability of the software source across environments.
        availability_anywhere = query_each "availabilityAnywhere"
            ([models::ListSoftwarePackageSoftwareSourcesAvailabilityAnywhere]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListSoftwarePackageSoftwareSourcesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState"
            ([models::ListSoftwarePackageSoftwareSourcesLifecycleState]);
    }
    returns {
        pages(models::SoftwareSourceCollection),
        items(models::SoftwareSourceSummary = |page| page.items),
    }
}
