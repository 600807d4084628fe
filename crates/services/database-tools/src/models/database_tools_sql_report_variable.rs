// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools SQL report variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsSqlReportVariable {
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The type.
    pub type_: String,
}

model! {
    DatabaseToolsSqlReportVariable {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
            type_ = "type", with_type(String);
        }
    }
}
