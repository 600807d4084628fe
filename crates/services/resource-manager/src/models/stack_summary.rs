// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackSummary {
    /// The ID of the resource.
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
    /// The Terraform version of the stack. Example: `1.5.x`.
    pub terraform_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StackSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        terraform_version = "terraformVersion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
