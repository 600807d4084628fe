// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection to parse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParseConnectionDetails {
    /// The details of the connection.
    pub connection_detail: Option<models::Connection>,
    /// The wallet file or other information that the connection is read from.
    ///
    /// Encoded as base64.
    pub connection_payload: Option<String>,
    /// The OCID of the secret that contains the wallet.
    pub wallet_secret_id: Option<String>,
    /// The wallet secret name.
    pub wallet_secret_name: Option<String>,
}

model! {
    ParseConnectionDetails {
        optional {
            connection_detail = "connectionDetail", with_connection_detail(models::Connection);
            connection_payload = "connectionPayload", with_connection_payload(String);
            wallet_secret_id = "walletSecretId", with_wallet_secret_id(String);
            wallet_secret_name = "walletSecretName", with_wallet_secret_name(String);
        }
    }
}
