// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Namespace {
    /// The name.
    pub name: String,
}

model! {
    Namespace {
        name = "name";
    }
}
