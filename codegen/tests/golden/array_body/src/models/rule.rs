// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The statement.
    pub statement: String,
}

model! {
    Rule {
        required {
            statement = "statement", with_statement(String);
        }
    }
}
