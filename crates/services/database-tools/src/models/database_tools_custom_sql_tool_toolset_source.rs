// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools custom SQL tool toolset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsCustomSqlToolToolsetSource {
    /// The type.
    pub type_: models::DatabaseToolsCustomSqlToolToolsetSourceType,
    /// The value.
    pub value: String,
}

model! {
    DatabaseToolsCustomSqlToolToolsetSource {
        required {
            type_ = "type", with_type(models::DatabaseToolsCustomSqlToolToolsetSourceType);
            value = "value", with_value(String);
        }
    }
}
