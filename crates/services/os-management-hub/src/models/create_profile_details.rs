// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a profile to create.
    ///
    /// The field `profileType` selects the variant.
    pub enum CreateProfileDetails by "profileType", sent {
        Group(models::CreateGroupProfileDetails) = "GROUP", as_group;
        Lifecycle(models::CreateLifecycleProfileDetails) = "LIFECYCLE", as_lifecycle;
        Softwaresource(models::CreateSoftwareSourceProfileDetails) = "SOFTWARESOURCE",
            as_softwaresource;
        Station(models::CreateStationProfileDetails) = "STATION", as_station;
        UbuntuStandalone(models::CreateUbuntuStandAloneProfileDetails) = "UBUNTU_STANDALONE",
            as_ubuntu_standalone;
        WindowsStandalone(models::CreateWindowsStandAloneProfileDetails) = "WINDOWS_STANDALONE",
            as_windows_standalone;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Group Lifecycle Softwaresource Station
            UbuntuStandalone WindowsStandalone;
        /// The description.
        description = "description", str, in Group Lifecycle Softwaresource Station UbuntuStandalone
            WindowsStandalone;
        /// The OCID of the management station.
        management_station_id = "managementStationId", str, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// The type of the instance to register.
        registration_type = "registrationType", copy models::ProfileRegistrationType, in Group
            Lifecycle Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// Whether the profile is the default for its architecture, OS family, registration type
        /// and vendor.
        is_default_profile = "isDefaultProfile", copy bool, in Group Lifecycle Softwaresource
            Station UbuntuStandalone WindowsStandalone;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Group Lifecycle
            Softwaresource Station UbuntuStandalone WindowsStandalone;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Group
            Lifecycle Softwaresource Station UbuntuStandalone WindowsStandalone;
    }
}
