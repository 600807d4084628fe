// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a group task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupTaskDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The resources, such as licenses, that the task needs to run.
    pub entitlement_claims: Option<Vec<String>>,
    /// The dependencies.
    pub dependencies: Option<Vec<String>>,
    /// The environment variables.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// The tasks.
    pub tasks: Vec<models::CreateBatchTaskDetails>,
}

model! {
    CreateGroupTaskDetails, "type" = "GROUP" {
        required {
            name = "name", with_name(String);
            tasks = "tasks", with_tasks([models::CreateBatchTaskDetails]);
        }
        optional {
            description = "description", with_description(String);
            entitlement_claims = "entitlementClaims", with_entitlement_claims([String]);
            dependencies = "dependencies", with_dependencies([String]);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
        }
    }
}
