// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of object versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectVersionCollection {
    /// The versions on this page.
    pub items: Vec<models::ObjectVersionSummary>,
    /// The common prefixes of the grouped object names. Absent if the request has no `delimiter`.
    pub prefixes: Option<Vec<String>>,
}

model! {
    ObjectVersionCollection {
        items = "items";
        prefixes = "prefixes";
    }
}
