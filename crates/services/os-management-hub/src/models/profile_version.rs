// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A profile version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileVersion {
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
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
    /// The managed instance group.
    pub managed_instance_group: Option<models::ManagedInstanceGroupDetails>,
    /// The lifecycle environment.
    pub lifecycle_environment: Option<models::LifecycleEnvironmentDetails>,
    /// The lifecycle stage.
    pub lifecycle_stage: Option<models::LifecycleStageDetails>,
    /// The type of the profile.
    pub profile_type: Option<models::ProfileVersionProfileType>,
    /// The name of the vendor.
    pub vendor_name: models::ProfileVersionVendorName,
    /// The operating system family.
    pub os_family: models::ProfileVersionOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::ProfileVersionArchType,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The version of the registration profile.
    pub profile_version: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProfileVersionLifecycleState>,
    /// The type of the instance to register.
    pub registration_type: Option<models::ProfileVersionRegistrationType>,
    /// Whether the profile is the default for its architecture, OS family, registration type and
    /// vendor.
    pub is_default_profile: Option<bool>,
    /// Whether the service provides the profile.
    pub is_service_provided_profile: Option<bool>,
}

model! {
    ProfileVersion {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        management_station_id = "managementStationId";
        software_sources = "softwareSources";
        managed_instance_group = "managedInstanceGroup";
        lifecycle_environment = "lifecycleEnvironment";
        lifecycle_stage = "lifecycleStage";
        profile_type = "profileType";
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
    }
}
