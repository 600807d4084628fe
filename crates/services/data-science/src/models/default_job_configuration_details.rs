// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The default configuration of a job: environment variables, arguments, a maximum run time and a
/// startup probe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultJobConfigurationDetails {
    /// The environment variables, by name. For model deployments, their total size is limited to
    /// 2048 bytes.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The command-line arguments.
    pub command_line_arguments: Option<String>,
    /// The maximum run time in minutes. After this time the run is stopped.
    pub maximum_runtime_in_minutes: Option<i64>,
    /// The startup probe of the application.
    pub startup_probe_details: Option<models::JobProbeDetails>,
}

model! {
    DefaultJobConfigurationDetails, "jobType" = "DEFAULT" {
        optional {
            environment_variables = "environmentVariables", with_environment_variables({String});
            command_line_arguments = "commandLineArguments", with_command_line_arguments(String);
            maximum_runtime_in_minutes = "maximumRuntimeInMinutes",
                with_maximum_runtime_in_minutes(i64);
            startup_probe_details = "startupProbeDetails",
                with_startup_probe_details(models::JobProbeDetails);
        }
    }
}
