// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private service access endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateServiceAccessEndpoint {
    /// The OCID of the PSA.
    pub psa_id: String,
}

model! {
    PrivateServiceAccessEndpoint, "type" = "PRIVATE_SERVICE_ACCESS" {
        required {
            psa_id = "psaId", with_psa_id(String);
        }
    }
}
