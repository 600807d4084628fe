// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a crypto task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoTaskDetails {
    /// The crypto task request.
    pub crypto_task_request: Option<models::RequestCryptoAnalysesDetails>,
}

model! {
    CryptoTaskDetails, "taskType" = "CRYPTO" {
        optional {
            crypto_task_request = "cryptoTaskRequest",
                with_crypto_task_request(models::RequestCryptoAnalysesDetails);
        }
    }
}
