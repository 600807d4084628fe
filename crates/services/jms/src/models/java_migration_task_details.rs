// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Java migration task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationTaskDetails {
    /// The Java migration task request.
    pub java_migration_task_request: Option<models::RequestJavaMigrationAnalysesDetails>,
}

model! {
    JavaMigrationTaskDetails, "taskType" = "JAVA_MIGRATION" {
        optional {
            java_migration_task_request = "javaMigrationTaskRequest",
                with_java_migration_task_request(models::RequestJavaMigrationAnalysesDetails);
        }
    }
}
