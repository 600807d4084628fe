// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::next_page_in_the_body::models;

/// List objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListObjects {
    /// The objects.
    pub objects: Vec<models::ObjectSummary>,
    /// The value of `nextStartWith`.
    pub next_start_with: Option<String>,
}

model! {
    ListObjects {
        objects = "objects";
        next_start_with = "nextStartWith";
    }
}
