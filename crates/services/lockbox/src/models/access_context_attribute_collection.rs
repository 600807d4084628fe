// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of access context attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessContextAttributeCollection {
    /// The items on this page.
    pub items: Vec<models::AccessContextAttribute>,
}

model! {
    AccessContextAttributeCollection {
        required {
            items = "items", with_items([models::AccessContextAttribute]);
        }
    }
}
