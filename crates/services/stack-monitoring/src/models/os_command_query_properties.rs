// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OS command query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsCommandQueryProperties {
    /// The command.
    pub command: String,
    /// The delimiter.
    pub delimiter: String,
    /// The script.
    pub script_details: Option<models::ScriptFileDetails>,
    /// The arguments.
    pub arguments: Option<String>,
    /// The prefix of output lines of the command that contain metrics.
    pub starts_with: Option<String>,
}

model! {
    OsCommandQueryProperties, "collectionMethod" = "OS_COMMAND" {
        required {
            command = "command", with_command(String);
            delimiter = "delimiter", with_delimiter(String);
        }
        optional {
            script_details = "scriptDetails", with_script_details(models::ScriptFileDetails);
            arguments = "arguments", with_arguments(String);
            starts_with = "startsWith", with_starts_with(String);
        }
    }
}
