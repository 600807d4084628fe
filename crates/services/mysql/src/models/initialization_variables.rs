// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Initialization variables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitializationVariables {
    /// The lower case table names.
    pub lower_case_table_names: Option<models::InitializationVariablesLowerCaseTableNames>,
}

model! {
    InitializationVariables {
        optional {
            lower_case_table_names = "lowerCaseTableNames",
                with_lower_case_table_names(models::InitializationVariablesLowerCaseTableNames);
        }
    }
}
