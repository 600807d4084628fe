// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database console.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConsoleDetails {
    /// The status.
    pub status: models::DatabaseConsoleStatus,
    /// The port.
    pub port: Option<i64>,
}

model! {
    DatabaseConsoleDetails {
        status = "status";
        port = "port";
    }
}
