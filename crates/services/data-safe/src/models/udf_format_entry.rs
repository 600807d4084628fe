// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A UDF format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UDFFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The user defined function.
    pub user_defined_function: String,
}

model! {
    UDFFormatEntry, "type" = "USER_DEFINED_FUNCTION" {
        required {
            user_defined_function = "userDefinedFunction", with_user_defined_function(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
