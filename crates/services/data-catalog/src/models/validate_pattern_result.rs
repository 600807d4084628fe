// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A validate pattern result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatePatternResult {
    /// The message.
    pub message: Option<String>,
    /// The status.
    pub status: String,
    /// The expression.
    pub expression: Option<String>,
    /// The path prefix that selects the files. Mutually exclusive with an expression.
    pub file_path_prefix: Option<String>,
    /// The derived logical entities.
    pub derived_logical_entities: Option<Vec<models::DerivedLogicalEntities>>,
}

model! {
    ValidatePatternResult {
        message = "message";
        status = "status";
        expression = "expression";
        file_path_prefix = "filePathPrefix";
        derived_logical_entities = "derivedLogicalEntities";
    }
}
