// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my application owner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAppOwner {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
}

model! {
    MyAppOwner {
        value = "value";
        ref_ = "$ref";
        display = "display";
    }
}
