// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The object `Into`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// The value of `into`.
    pub into: Option<String>,
}

model! {
    Into {
        into = "into";
    }
}
