// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An exported variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportedVariable {
    /// The name, which is case-sensitive: letters, digits and underscores, starting with a letter.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    ExportedVariable {
        name = "name";
        value = "value";
    }
}
