// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A compartment variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompartmentVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The dependencies.
    pub depends_on: Option<Value>,
}

model! {
    CompartmentVariable, "type" = "OCI_IDENTITY_COMPARTMENT_ID" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        default_value = "defaultValue";
        depends_on = "dependsOn";
    }
}
