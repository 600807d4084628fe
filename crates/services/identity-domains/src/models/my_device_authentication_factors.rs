// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// My device authentication factors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDeviceAuthenticationFactors {
    /// The type.
    pub type_: models::MyDeviceAuthenticationFactorsType,
    /// The status.
    pub status: Option<models::MyDeviceAuthenticationFactorsStatus>,
    /// The public key.
    pub public_key: Option<String>,
}

model! {
    MyDeviceAuthenticationFactors {
        type_ = "type";
        status = "status";
        public_key = "publicKey";
    }
}
