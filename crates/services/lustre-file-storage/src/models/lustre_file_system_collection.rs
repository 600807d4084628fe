// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of lustre file systems.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LustreFileSystemCollection {
    /// The items on this page.
    pub items: Vec<models::LustreFileSystemSummary>,
}

model! {
    LustreFileSystemCollection {
        items = "items";
    }
}
