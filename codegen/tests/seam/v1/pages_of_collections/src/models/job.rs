// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The ID.
    pub id: Option<String>,
}

model! {
    Job {
        id = "id";
    }
}
