// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension requestable group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionRequestableGroup {
    /// Whether users can request the resource in the self-service console.
    pub requestable: Option<bool>,
}

model! {
    ExtensionRequestableGroup {
        optional {
            requestable = "requestable", with_requestable(bool);
        }
    }
}
