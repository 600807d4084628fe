// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Execute SQL response item properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemProperties {
    /// The query.
    pub query: Option<Value>,
    /// The statement.
    pub statement: Option<Value>,
    /// The display name.
    pub display_name: Option<Value>,
}

model! {
    ExecuteSqlResponseItemProperties {
        query = "query";
        statement = "statement";
        display_name = "displayName";
    }
}
