// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execute SQL response script.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseScript {
    /// The environment.
    pub env: Option<models::ExecuteSqlResponseEnv>,
    /// The version.
    pub version: Option<String>,
    /// The items on this page.
    pub items: Vec<models::ExecuteSqlResponseItemScript>,
}

model! {
    ExecuteSqlResponseScript, "type" = "SCRIPT" {
        env = "env";
        version = "version";
        items = "items";
    }
}
