// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublisherDetails {
    /// The name.
    pub name: String,
}

model! {
    PublisherDetails {
        name = "name";
    }
}
