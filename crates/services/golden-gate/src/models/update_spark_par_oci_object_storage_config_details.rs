// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in a spark PAR OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSparkParOciObjectStorageConfigDetails {
    /// The pre-authenticated request (PAR) URL for access to the artifact location. Deprecated and
    /// replaced by `parUrlSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub par_url: Option<Secret>,
    /// The OCID of the secret that contains the pre-authenticated request (PAR) URL. Mutually
    /// exclusive with `parUrl`.
    pub par_url_secret_id: Option<String>,
}

model! {
    UpdateSparkParOciObjectStorageConfigDetails, "authenticationType" = "PRE_AUTHENTICATED_REQUEST" {
        optional {
            par_url = "parUrl", with_par_url(Secret);
            par_url_secret_id = "parUrlSecretId", with_par_url_secret_id(String);
        }
    }
}
