// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ipam.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipam {
    /// The placeholder.
    pub placeholder: Option<String>,
}

model! {
    Ipam {
        placeholder = "placeholder";
    }
}
