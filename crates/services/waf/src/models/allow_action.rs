// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An allow action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowAction {
    /// The name.
    pub name: String,
}

model! {
    AllowAction, "type" = "ALLOW" {
        required {
            name = "name", with_name(String);
        }
    }
}
