// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database API gateway configuration certificate private key file name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseApiGatewayConfigCertificatePrivateKeyFileName {
    /// The format.
    pub format: Option<models::DatabaseApiGatewayConfigCertificatePrivateKeyFileNameFormat>,
    /// The path.
    pub path: Option<String>,
}

model! {
    DatabaseApiGatewayConfigCertificatePrivateKeyFileName {
        optional {
            format = "format",
                with_format(models::DatabaseApiGatewayConfigCertificatePrivateKeyFileNameFormat);
            path = "path", with_path(String);
        }
    }
}
