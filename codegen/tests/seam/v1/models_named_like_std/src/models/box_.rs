// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A box.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// The box.
    pub box_: Option<::std::boxed::Box<Box>>,
}

model! {
    Box {
        box_ = "box";
    }
}
