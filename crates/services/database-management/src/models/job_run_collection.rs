// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of job runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRunCollection {
    /// The items on this page.
    pub items: Vec<models::JobRunSummary>,
}

model! {
    JobRunCollection {
        items = "items";
    }
}
