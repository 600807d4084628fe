// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An output variable input argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputVariableInputArgument {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    OutputVariableInputArgument, "type" = "OUTPUT_VARIABLE" {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
