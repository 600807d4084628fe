// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCollection {
    /// The items on this page.
    pub items: Vec<models::JobSummary>,
}

model! {
    JobCollection {
        items = "items";
    }
}
