// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execute SQL output result disposition template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlOutputResultDispositionTemplate {
    /// The type of the statement.
    pub statement_type: models::ExecuteSqlOutputResultDispositionTemplateStatementType,
    /// The object template.
    pub object_template: models::ExecuteSqlOutputDispositionDetails,
}

model! {
    ExecuteSqlOutputResultDispositionTemplate {
        required {
            statement_type = "statementType",
                with_statement_type(models::ExecuteSqlOutputResultDispositionTemplateStatementType);
            object_template = "objectTemplate",
                with_object_template(models::ExecuteSqlOutputDispositionDetails);
        }
    }
}
