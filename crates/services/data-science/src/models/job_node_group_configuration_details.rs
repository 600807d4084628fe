// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group of identical nodes in a multi-node job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobNodeGroupConfigurationDetails {
    /// The name of the node group.
    pub name: String,
    /// The number of nodes in the group.
    pub replicas: Option<i64>,
    /// The minimum number of nodes that must succeed for the group to succeed. Defaults to all
    /// nodes.
    pub minimum_success_replicas: Option<i64>,
    /// The infrastructure that the job runs on.
    pub job_infrastructure_configuration_details:
        Option<models::JobInfrastructureConfigurationDetails>,
    /// The configuration of the job, such as arguments and the maximum run time.
    pub job_configuration_details: Option<models::JobConfigurationDetails>,
    /// The container environment of the job.
    pub job_environment_configuration_details: Option<models::JobEnvironmentConfigurationDetails>,
}

model! {
    JobNodeGroupConfigurationDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            replicas = "replicas", with_replicas(i64);
            minimum_success_replicas = "minimumSuccessReplicas", with_minimum_success_replicas(i64);
            job_infrastructure_configuration_details = "jobInfrastructureConfigurationDetails",
                with_job_infrastructure_configuration_details(models::JobInfrastructureConfigurationDetails);
            job_configuration_details = "jobConfigurationDetails",
                with_job_configuration_details(models::JobConfigurationDetails);
            job_environment_configuration_details = "jobEnvironmentConfigurationDetails",
                with_job_environment_configuration_details(models::JobEnvironmentConfigurationDetails);
        }
    }
}
