// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a lifecycle profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLifecycleProfileDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the management station.
    pub management_station_id: Option<String>,
    /// The type of the instance to register.
    pub registration_type: Option<models::ProfileRegistrationType>,
    /// Whether the profile is the default for its architecture, OS family, registration type and
    /// vendor.
    pub is_default_profile: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the lifecycle stage.
    pub lifecycle_stage_id: String,
}

model! {
    CreateLifecycleProfileDetails, "profileType" = "LIFECYCLE" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            lifecycle_stage_id = "lifecycleStageId", with_lifecycle_stage_id(String);
        }
        optional {
            description = "description", with_description(String);
            management_station_id = "managementStationId", with_management_station_id(String);
            registration_type = "registrationType",
                with_registration_type(models::ProfileRegistrationType);
            is_default_profile = "isDefaultProfile", with_is_default_profile(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
