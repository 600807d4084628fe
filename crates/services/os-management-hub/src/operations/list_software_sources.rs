// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the software sources.
    ListSoftwareSources = GET "/softwareSources",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListSoftwareSources";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the software source.
        software_source_id = query "softwareSourceId" (String);
        /// Filters by the type of the software source.
        software_source_type = query_each "softwareSourceType" ([models::SoftwareSourceType]);
        /// The name of the vendor.
        vendor_name = query "vendorName" (models::SoftwareSourceVendorName);
        /// Filters by the operating system family.
        os_family = query_each "osFamily" ([models::SoftwareSourceOsFamily]);
        /// Filters by the type of the CPU architecture.
        arch_type = query_each "archType" ([models::SoftwareSourceArchType]);
        /// Filters by the availability.
        availability = query_each "availability" ([models::ListSoftwareSourcesAvailability]);
        /// Filters by the availability of the software source in OCI environments.
        availability_at_oci = query_each "availabilityAtOci"
            ([models::SoftwareSourceAvailabilityAtOci]);
        /// Filters by availability of the software source across environments.
        availability_anywhere = query_each "availabilityAnywhere"
            ([models::ListSoftwareSourcesAvailabilityAnywhere]);
        /// Whether Autonomous Linux requires the software source.
        is_mandatory_for_autonomous_linux = query "isMandatoryForAutonomousLinux" (bool);
        /// Whether the software source can be synchronized to a management station.
        is_mirror_sync_allowed = query "isMirrorSyncAllowed" (bool);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the display name: other than this value.
        display_name_not_equal_to = query_each "displayNameNotEqualTo" ([String]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListSoftwareSourcesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::SoftwareSourceLifecycleState]);
    }
    returns {
        pages(models::SoftwareSourceCollection),
        items(models::SoftwareSourceSummary = |page| page.items),
    }
}
