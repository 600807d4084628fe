// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A string input argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringInputArgument {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    StringInputArgument, "type" = "STRING" {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
