// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a distributed autonomous database GSM wallet to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureDistributedAutonomousDatabaseGsmWalletDetails {
    /// The OCID of the certificate.
    pub certificate_id: String,
    /// The OCID of the CA bundle.
    pub ca_bundle_id: String,
}

model! {
    ConfigureDistributedAutonomousDatabaseGsmWalletDetails {
        required {
            certificate_id = "certificateId", with_certificate_id(String);
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
        }
    }
}
