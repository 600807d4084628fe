// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::pages_of_collections::models;

/// A page of jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCollection {
    /// The items.
    pub items: Vec<models::Job>,
}

model! {
    JobCollection {
        items = "items";
    }
}
