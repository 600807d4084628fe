// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stack {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::StackLifecycleState>,
    /// The configuration source.
    pub config_source: Option<models::ConfigSource>,
    /// The custom Terraform provider.
    pub custom_terraform_provider: Option<models::CustomTerraformProvider>,
    /// Whether the stack gets third-party Terraform providers from the Terraform Registry and can
    /// have a custom provider.
    pub is_third_party_provider_experience_enabled: Option<bool>,
    /// The Terraform variables, by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The Terraform version of the stack. Example: `1.5.x`.
    pub terraform_version: Option<String>,
    /// The stack drift status.
    pub stack_drift_status: Option<models::StackDriftStatus>,
    /// The time when the drift was last checked.
    pub time_drift_last_checked: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Stack {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        config_source = "configSource";
        custom_terraform_provider = "customTerraformProvider";
        is_third_party_provider_experience_enabled = "isThirdPartyProviderExperienceEnabled";
        variables = "variables";
        terraform_version = "terraformVersion";
        stack_drift_status = "stackDriftStatus";
        time_drift_last_checked = "timeDriftLastChecked";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
