// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceState {
    /// The code.
    pub code: Option<i64>,
    /// The name.
    pub name: Option<String>,
}

model! {
    InstanceState {
        optional {
            code = "code", with_code(i64);
            name = "name", with_name(String);
        }
    }
}
