// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A mirror repository configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MirrorRepositoryConfig {
    /// The ID of the connector.
    pub connector_id: Option<String>,
    /// The URL of the repository.
    pub repository_url: Option<String>,
    /// The trigger schedule.
    pub trigger_schedule: Option<models::TriggerSchedule>,
}

model! {
    MirrorRepositoryConfig {
        optional {
            connector_id = "connectorId", with_connector_id(String);
            repository_url = "repositoryUrl", with_repository_url(String);
            trigger_schedule = "triggerSchedule", with_trigger_schedule(models::TriggerSchedule);
        }
    }
}
