// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A delete row result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRowResult {
    /// Whether the operation succeeded.
    pub is_success: Option<bool>,
    /// The version of the existing row. Only if the options of the request prevent the operation.
    pub existing_version: Option<String>,
    /// The values of the existing row.
    pub existing_value: Option<BTreeMap<String, Value>>,
    /// The usage.
    pub usage: Option<models::RequestUsage>,
}

model! {
    DeleteRowResult {
        is_success = "isSuccess";
        existing_version = "existingVersion";
        existing_value = "existingValue";
        usage = "usage";
    }
}
