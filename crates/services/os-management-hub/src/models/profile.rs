// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A profile.
    ///
    /// The field `profileType` selects the variant.
    pub enum Profile by "profileType" {
        Group(models::GroupProfile) = "GROUP", as_group;
        Lifecycle(models::LifecycleProfile) = "LIFECYCLE", as_lifecycle;
        Softwaresource(models::SoftwareSourceProfile) = "SOFTWARESOURCE", as_softwaresource;
        Station(models::StationProfile) = "STATION", as_station;
        UbuntuStandalone(models::UbuntuStandaloneProfile) = "UBUNTU_STANDALONE",
            as_ubuntu_standalone;
        WindowsStandalone(models::WindowsStandaloneProfile) = "WINDOWS_STANDALONE",
            as_windows_standalone;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Group Lifecycle Softwaresource Station UbuntuStandalone
            WindowsStandalone;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The display name.
        display_name = "displayName", str, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The description.
        description = "description", str, in Group Lifecycle Softwaresource Station UbuntuStandalone
            WindowsStandalone;
        /// The OCID of the management station.
        management_station_id = "managementStationId", str, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// The name of the vendor.
        vendor_name = "vendorName", copy models::ProfileVendorName, in Group Lifecycle
            Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// The operating system family.
        os_family = "osFamily", copy models::ProfileOsFamily, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// The type of the CPU architecture.
        arch_type = "archType", copy models::ProfileArchType, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The time of the last modification.
        time_modified = "timeModified", copy DateTime<Utc>, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// The version of the registration profile.
        profile_version = "profileVersion", str, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ProfileLifecycleState, in Group Lifecycle
            Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// The type of the instance to register.
        registration_type = "registrationType", copy models::ProfileRegistrationType, in Group
            Lifecycle Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// Whether the profile is the default for its architecture, OS family, registration type
        /// and vendor.
        is_default_profile = "isDefaultProfile", copy bool, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// Whether the service provides the profile.
        is_service_provided_profile = "isServiceProvidedProfile", copy bool, in Group Lifecycle
            Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Group Lifecycle
            Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Group
            Lifecycle Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Group
            Lifecycle Softwaresource Station UbuntuStandalone WindowsStandalone;
    }
}
