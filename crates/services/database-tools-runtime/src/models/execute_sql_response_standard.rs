// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execute SQL response standard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseStandard {
    /// The environment.
    pub env: Option<models::ExecuteSqlResponseEnv>,
    /// The version.
    pub version: Option<String>,
    /// The items on this page.
    pub items: Vec<models::ExecuteSqlResponseItemStandard>,
}

model! {
    ExecuteSqlResponseStandard, "type" = "STANDARD" {
        env = "env";
        version = "version";
        items = "items";
    }
}
