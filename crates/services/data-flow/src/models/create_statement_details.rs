// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a statement to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStatementDetails {
    /// The code. Example: `println(sc.version)`.
    pub code: String,
}

model! {
    CreateStatementDetails {
        required {
            code = "code", with_code(String);
        }
    }
}
