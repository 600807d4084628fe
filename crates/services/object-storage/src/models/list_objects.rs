// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of objects in a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjects {
    /// The objects on this page, sorted by name.
    pub objects: Vec<models::ObjectSummary>,
    /// The common prefixes of the grouped object names. Absent if the request has no `delimiter`.
    pub prefixes: Option<Vec<String>>,
    /// The value of `start` for the next page. Absent on the last page.
    pub next_start_with: Option<String>,
}

model! {
    ListObjects {
        objects = "objects";
        prefixes = "prefixes";
        next_start_with = "nextStartWith";
    }
}
