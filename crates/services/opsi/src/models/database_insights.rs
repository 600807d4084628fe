// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Database insights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInsights {
    /// The database insights.
    pub database_insights: Option<Value>,
}

model! {
    DatabaseInsights {
        database_insights = "databaseInsights";
    }
}
