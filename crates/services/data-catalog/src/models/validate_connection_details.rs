// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateConnectionDetails {
    /// The details of the connection.
    pub connection_detail: Option<models::CreateConnectionDetails>,
    /// The wallet file or other information that the connection is read from.
    ///
    /// Encoded as base64.
    pub connection_payload: Option<String>,
}

model! {
    ValidateConnectionDetails {
        optional {
            connection_detail = "connectionDetail",
                with_connection_detail(models::CreateConnectionDetails);
            connection_payload = "connectionPayload", with_connection_payload(String);
        }
    }
}
