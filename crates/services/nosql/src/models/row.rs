// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A row.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// The value.
    pub value: Option<BTreeMap<String, Value>>,
    /// The expiration time.
    pub time_of_expiration: Option<DateTime<Utc>>,
    /// The usage.
    pub usage: Option<models::RequestUsage>,
}

model! {
    Row {
        value = "value";
        time_of_expiration = "timeOfExpiration";
        usage = "usage";
    }
}
