// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of VMware binaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmwareBinaryCollection {
    /// The items on this page.
    pub items: Vec<models::VmwareBinary>,
}

model! {
    VmwareBinaryCollection {
        items = "items";
    }
}
