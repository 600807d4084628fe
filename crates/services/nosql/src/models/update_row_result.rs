// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An update row result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRowResult {
    /// The version.
    pub version: Option<String>,
    /// The version of the existing row. Only if the options of the request prevent the operation.
    pub existing_version: Option<String>,
    /// The values of the existing row.
    pub existing_value: Option<BTreeMap<String, Value>>,
    /// The generated value.
    pub generated_value: Option<String>,
    /// The usage.
    pub usage: Option<models::RequestUsage>,
}

model! {
    UpdateRowResult {
        version = "version";
        existing_version = "existingVersion";
        existing_value = "existingValue";
        generated_value = "generatedValue";
        usage = "usage";
    }
}
