// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database parameter to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDatabaseParameterDetails {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The update comment.
    pub update_comment: Option<String>,
}

model! {
    ChangeDatabaseParameterDetails {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
        optional {
            update_comment = "updateComment", with_update_comment(String);
        }
    }
}
