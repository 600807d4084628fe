// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A multicloud policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudPolicy {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The statements.
    pub statements: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MulticloudPolicyLifecycleState>,
}

model! {
    MulticloudPolicy {
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        name = "name";
        description = "description";
        statements = "statements";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
    }
}
