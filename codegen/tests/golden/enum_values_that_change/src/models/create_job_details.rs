// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::enum_values_that_change::models;

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The priority.
    pub priority: Option<models::CreateJobDetailsPriority>,
    /// The versioning.
    pub versioning: Option<models::JobVersioning>,
}

model! {
    CreateJobDetails {
        optional {
            priority = "priority", with_priority(models::CreateJobDetailsPriority);
            versioning = "versioning", with_versioning(models::JobVersioning);
        }
    }
}
