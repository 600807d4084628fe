// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A spark PAR OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SparkParOciObjectStorageConfig {
    /// The OCID of the secret that contains the pre-authenticated request (PAR) URL. Mutually
    /// exclusive with `parUrl`.
    pub par_url_secret_id: Option<String>,
}

model! {
    SparkParOciObjectStorageConfig, "authenticationType" = "PRE_AUTHENTICATED_REQUEST" {
        par_url_secret_id = "parUrlSecretId";
    }
}
