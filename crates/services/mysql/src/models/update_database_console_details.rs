// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a database console.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseConsoleDetails {
    /// The status.
    pub status: models::DatabaseConsoleStatus,
    /// The port.
    pub port: Option<i64>,
}

model! {
    UpdateDatabaseConsoleDetails {
        required {
            status = "status", with_status(models::DatabaseConsoleStatus);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
