// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of job definition permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDefinitionPermissionsSummary {
    /// The key of the job definition.
    pub job_definition_key: Option<String>,
    /// The permissions of the user.
    pub user_permissions: Option<Vec<String>>,
}

model! {
    JobDefinitionPermissionsSummary {
        job_definition_key = "jobDefinitionKey";
        user_permissions = "userPermissions";
    }
}
