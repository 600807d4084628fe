// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A check action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAction {
    /// The name.
    pub name: String,
}

model! {
    CheckAction, "type" = "CHECK" {
        required {
            name = "name", with_name(String);
        }
    }
}
