// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a REST.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRestDetails {
    /// The configuration.
    pub configuration: models::RestConfiguration,
    /// The port.
    pub port: Option<i64>,
}

model! {
    UpdateRestDetails {
        required {
            configuration = "configuration", with_configuration(models::RestConfiguration);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
