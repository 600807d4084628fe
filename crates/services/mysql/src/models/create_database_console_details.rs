// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database console to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseConsoleDetails {
    /// The status.
    pub status: models::DatabaseConsoleStatus,
    /// The port.
    pub port: Option<i64>,
}

model! {
    CreateDatabaseConsoleDetails {
        required {
            status = "status", with_status(models::DatabaseConsoleStatus);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
