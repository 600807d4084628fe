// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the profiles.
    ///
    /// The response has the header `opc-total-items`.
    ListProfiles = GET "/profiles",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Profile/ListProfiles";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the type of the profile.
        profile_type = query_each "profileType" ([models::ProfileType]);
        /// Filters by the OCID of the registration profile.
        profile_id = query "profileId" (String);
        /// Filters by the operating system family.
        os_family = query "osFamily" (models::ProfileOsFamily);
        /// Filters by the type of the CPU architecture.
        arch_type = query "archType" (models::ProfileArchType);
        /// Filters by the type of the instance to register.
        registration_type = query_each "registrationType" ([models::ProfileRegistrationType]);
        /// Filters by whether the profile is the default for its architecture, OS family,
        /// registration type and vendor.
        is_default_profile = query "isDefaultProfile" (bool);
        /// Filters by whether the service provides the profile.
        is_service_provided_profile = query "isServiceProvidedProfile" (bool);
        /// The management stations.
        management_station = query_each "managementStation" ([String]);
        /// Filters by the management stations: other than this value.
        management_station_not_equal_to = query_each "managementStationNotEqualTo" ([String]);
        /// The version of the registration profile.
        profile_version = query "profileVersion" (String);
        /// Filters by the name of the vendor.
        vendor_name = query "vendorName" (models::ProfileVendorName);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ProfileLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListProfilesSortBy);
    }
    returns { pages(models::ProfileCollection), items(models::ProfileSummary = |page| page.items) }
}
