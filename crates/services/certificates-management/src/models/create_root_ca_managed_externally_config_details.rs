// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a root CA managed externally configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRootCaManagedExternallyConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The certificate in PEM format.
    pub certificate_pem: String,
}

model! {
    CreateRootCaManagedExternallyConfigDetails, "configType" = "ROOT_CA_MANAGED_EXTERNALLY" {
        required {
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
        optional {
            version_name = "versionName", with_version_name(String);
        }
    }
}
