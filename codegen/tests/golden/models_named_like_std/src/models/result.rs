// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    /// The vecs.
    pub vec: Option<Vec<String>>,
    /// The result.
    pub result: Option<Box<Result>>,
}

model! {
    Result {
        vec = "vec";
        result = "result";
    }
}
