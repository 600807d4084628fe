// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database API gateway configuration certificate bundle file name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseApiGatewayConfigCertificateBundleFileName {
    /// The certificate public.
    pub certificate_public: Option<models::DatabaseApiGatewayConfigCertificatePublicFileName>,
    /// The certificate private key.
    pub certificate_private_key:
        Option<models::DatabaseApiGatewayConfigCertificatePrivateKeyFileName>,
}

model! {
    DatabaseApiGatewayConfigCertificateBundleFileName, "type" = "FILENAME" {
        optional {
            certificate_public = "certificatePublic",
                with_certificate_public(models::DatabaseApiGatewayConfigCertificatePublicFileName);
            certificate_private_key = "certificatePrivateKey",
                with_certificate_private_key(models::DatabaseApiGatewayConfigCertificatePrivateKeyFileName);
        }
    }
}
