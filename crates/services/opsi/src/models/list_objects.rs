// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// List objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjects {
    /// The prefixes.
    pub prefixes: Option<Vec<String>>,
    /// The name to use as `start` for the next page.
    pub next_start_with: Option<String>,
    /// The objects.
    pub objects: Vec<models::ObjectSummary>,
}

model! {
    ListObjects {
        prefixes = "prefixes";
        next_start_with = "nextStartWith";
        objects = "objects";
    }
}
