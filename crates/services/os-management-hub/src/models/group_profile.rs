// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A group profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupProfile {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the management station.
    pub management_station_id: Option<String>,
    /// The name of the vendor.
    pub vendor_name: models::ProfileVendorName,
    /// The operating system family.
    pub os_family: models::ProfileOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::ProfileArchType,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The version of the registration profile.
    pub profile_version: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProfileLifecycleState>,
    /// The type of the instance to register.
    pub registration_type: Option<models::ProfileRegistrationType>,
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
    /// The managed instance group.
    pub managed_instance_group: models::ManagedInstanceGroupDetails,
}

model! {
    GroupProfile, "profileType" = "GROUP" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        management_station_id = "managementStationId";
        vendor_name = "vendorName";
        os_family = "osFamily";
        arch_type = "archType";
        time_created = "timeCreated";
        time_modified = "timeModified";
        profile_version = "profileVersion";
        lifecycle_state = "lifecycleState";
        registration_type = "registrationType";
        is_default_profile = "isDefaultProfile";
        is_service_provided_profile = "isServiceProvidedProfile";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        managed_instance_group = "managedInstanceGroup";
    }
}
