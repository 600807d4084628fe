// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The option.
    pub option: ::std::option::Option<String>,
}

model! {
    Option {
        option = "option";
    }
}
