// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a job to resume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeJobDetails {
    /// The phase after which the migration job waits until it is resumed.
    pub wait_after: Option<models::ResumeJobWaitAfter>,
}

model! {
    ResumeJobDetails {
        optional {
            wait_after = "waitAfter", with_wait_after(models::ResumeJobWaitAfter);
        }
    }
}
