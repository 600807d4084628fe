// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A variable group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VariableGroup {
    /// The title.
    pub title: String,
    /// The variables.
    pub variables: Vec<String>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
}

model! {
    VariableGroup {
        title = "title";
        variables = "variables";
        visible = "visible";
    }
}
