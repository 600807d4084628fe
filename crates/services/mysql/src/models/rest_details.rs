// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a REST.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestDetails {
    /// The configuration.
    pub configuration: models::RestConfiguration,
    /// The port.
    pub port: Option<i64>,
}

model! {
    RestDetails {
        configuration = "configuration";
        port = "port";
    }
}
