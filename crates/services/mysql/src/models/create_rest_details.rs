// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a REST to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRestDetails {
    /// The configuration.
    pub configuration: models::RestConfiguration,
    /// The port.
    pub port: Option<i64>,
}

model! {
    CreateRestDetails {
        required {
            configuration = "configuration", with_configuration(models::RestConfiguration);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
