// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// Operations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Operations {
    /// The op.
    pub op: models::OperationsOp,
    /// The path.
    pub path: String,
    /// The value.
    pub value: Option<Value>,
}

model! {
    Operations {
        required {
            op = "op", with_op(models::OperationsOp);
            path = "path", with_path(String);
        }
        optional {
            value = "value", with_value(Value);
        }
    }
}
