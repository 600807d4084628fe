// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The environment variables, arguments and maximum run time of a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDefaultConfigurationDetails {
    /// The maximum run time in minutes. After this time the run is stopped.
    pub maximum_runtime_in_minutes: Option<i64>,
    /// The environment variables, by name. For model deployments, their total size is limited to
    /// 2048 bytes.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The command-line arguments.
    pub command_line_arguments: Option<String>,
}

model! {
    PipelineDefaultConfigurationDetails, "type" = "DEFAULT" {
        optional {
            maximum_runtime_in_minutes = "maximumRuntimeInMinutes",
                with_maximum_runtime_in_minutes(i64);
            environment_variables = "environmentVariables", with_environment_variables({String});
            command_line_arguments = "commandLineArguments", with_command_line_arguments(String);
        }
    }
}
