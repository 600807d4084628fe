// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch model operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchModelOperation {
    /// The path.
    pub path: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The operation.
    pub operation: Option<models::PatchModelOperationOperation>,
}

model! {
    PatchModelOperation {
        optional {
            path = "path", with_path(String);
            value = "value", with_value(String);
            operation = "operation", with_operation(models::PatchModelOperationOperation);
        }
    }
}
