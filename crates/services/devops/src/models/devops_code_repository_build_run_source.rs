// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A devops code repository build run source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevopsCodeRepositoryBuildRunSource {
    /// The ID of the trigger.
    pub trigger_id: String,
    /// The information about the trigger.
    pub trigger_info: models::TriggerInfo,
    /// The ID of the repository.
    pub repository_id: String,
}

model! {
    DevopsCodeRepositoryBuildRunSource, "sourceType" = "DEVOPS_CODE_REPOSITORY" {
        trigger_id = "triggerId";
        trigger_info = "triggerInfo";
        repository_id = "repositoryId";
    }
}
