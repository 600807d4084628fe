// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a blocklist to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBlocklistDetails {
    /// The target.
    pub target: models::BlocklistTarget,
    /// The operation.
    pub operation: models::BlocklistOperation,
    /// The reason.
    pub reason: Option<String>,
}

model! {
    CreateBlocklistDetails {
        required {
            target = "target", with_target(models::BlocklistTarget);
            operation = "operation", with_operation(models::BlocklistOperation);
        }
        optional {
            reason = "reason", with_reason(String);
        }
    }
}
