// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the management station.
    pub management_station_id: Option<String>,
    /// The type of the profile.
    pub profile_type: Option<models::ProfileType>,
    /// The type of the instance to register.
    pub registration_type: Option<models::ProfileRegistrationType>,
    /// The name of the vendor.
    pub vendor_name: Option<models::ProfileVendorName>,
    /// The operating system family.
    pub os_family: Option<models::ProfileOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ProfileArchType>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProfileLifecycleState>,
    /// Whether the profile is the default for its architecture, OS family, registration type and
    /// vendor.
    pub is_default_profile: Option<bool>,
    /// Whether the service provides the profile.
    pub is_service_provided_profile: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProfileSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        management_station_id = "managementStationId";
        profile_type = "profileType";
        registration_type = "registrationType";
        vendor_name = "vendorName";
        os_family = "osFamily";
        arch_type = "archType";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        is_default_profile = "isDefaultProfile";
        is_service_provided_profile = "isServiceProvidedProfile";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
