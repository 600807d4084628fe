// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a configuration to onboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardConfigDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConfigLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The version.
    pub version: Option<String>,
    /// Whether the configuration is marked as manually configured.
    pub is_manually_onboarded: bool,
    /// The names of the policies.
    pub policy_names: Option<Vec<String>>,
    /// The dynamic groups for Stack Monitoring.
    pub dynamic_groups: Option<Vec<models::DynamicGroupDetails>>,
    /// The user groups for Stack Monitoring.
    pub user_groups: Option<Vec<models::GroupDetails>>,
    /// The additional configurations.
    pub additional_configurations: Option<models::AdditionalConfigurationDetails>,
}

model! {
    OnboardConfigDetails, "configType" = "ONBOARD" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        version = "version";
        is_manually_onboarded = "isManuallyOnboarded";
        policy_names = "policyNames";
        dynamic_groups = "dynamicGroups";
        user_groups = "userGroups";
        additional_configurations = "additionalConfigurations";
    }
}
