// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a compute task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeTaskDetails {
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
    /// The OCID of the batch task profile.
    pub batch_task_profile_id: Option<String>,
    /// The command.
    pub command: Option<Vec<String>>,
    /// The arguments.
    pub arguments: Option<Vec<String>>,
    /// The policy that assigns fleets to the task.
    pub fleet_assignment_policy: Option<models::FleetAssignmentPolicy>,
    /// The OCID of the batch task environment.
    pub batch_task_environment_id: String,
}

model! {
    CreateComputeTaskDetails, "type" = "COMPUTE" {
        required {
            name = "name", with_name(String);
            batch_task_environment_id = "batchTaskEnvironmentId",
                with_batch_task_environment_id(String);
        }
        optional {
            description = "description", with_description(String);
            entitlement_claims = "entitlementClaims", with_entitlement_claims([String]);
            dependencies = "dependencies", with_dependencies([String]);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
            batch_task_profile_id = "batchTaskProfileId", with_batch_task_profile_id(String);
            command = "command", with_command([String]);
            arguments = "arguments", with_arguments([String]);
            fleet_assignment_policy = "fleetAssignmentPolicy",
                with_fleet_assignment_policy(models::FleetAssignmentPolicy);
        }
    }
}
