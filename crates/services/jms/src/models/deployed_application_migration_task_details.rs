// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deployed application migration task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployedApplicationMigrationTaskDetails {
    /// The deployed application migration task request.
    pub deployed_application_migration_task_request:
        Option<models::RequestDeployedApplicationMigrationAnalysesDetails>,
}

model! {
    DeployedApplicationMigrationTaskDetails, "taskType" = "DEPLOYED_APPLICATION_MIGRATION" {
        optional {
            deployed_application_migration_task_request = "deployedApplicationMigrationTaskRequest",
                with_deployed_application_migration_task_request(models::RequestDeployedApplicationMigrationAnalysesDetails);
        }
    }
}
