// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sandbox command to run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunSandboxCommandDetails {
    /// The command.
    pub command: String,
    /// The absolute path of the working directory for commands in the sandbox.
    pub cwd: Option<String>,
    /// The arguments.
    pub args: Option<Vec<String>>,
    /// The environment variables.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// The timeout.
    pub timeout: Option<String>,
}

model! {
    RunSandboxCommandDetails {
        required {
            command = "command", with_command(String);
        }
        optional {
            cwd = "cwd", with_cwd(String);
            args = "args", with_args([String]);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
            timeout = "timeout", with_timeout(String);
        }
    }
}
