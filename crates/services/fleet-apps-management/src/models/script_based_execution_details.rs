// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a script based execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptBasedExecutionDetails {
    /// The variables.
    pub variables: Option<models::TaskVariable>,
    /// The content.
    pub content: Option<models::ContentDetails>,
    /// The command.
    pub command: Option<String>,
    /// The credentials.
    pub credentials: Option<Vec<models::ConfigAssociationDetails>>,
    /// Whether it is locked.
    pub is_locked: Option<bool>,
    /// Whether it is executable content.
    pub is_executable_content: Option<bool>,
    /// The system variables.
    pub system_variables: Option<Vec<String>>,
}

model! {
    ScriptBasedExecutionDetails, "executionType" = "SCRIPT" {
        optional {
            variables = "variables", with_variables(models::TaskVariable);
            content = "content", with_content(models::ContentDetails);
            command = "command", with_command(String);
            credentials = "credentials", with_credentials([models::ConfigAssociationDetails]);
            is_locked = "isLocked", with_is_locked(bool);
            is_executable_content = "isExecutableContent", with_is_executable_content(bool);
            system_variables = "systemVariables", with_system_variables([String]);
        }
    }
}
