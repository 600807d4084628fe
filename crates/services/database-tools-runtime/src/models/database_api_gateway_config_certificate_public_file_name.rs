// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database API gateway configuration certificate public file name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseApiGatewayConfigCertificatePublicFileName {
    /// The format.
    pub format: Option<models::DatabaseApiGatewayConfigCertificatePublicFileNameFormat>,
    /// The path.
    pub path: Option<String>,
}

model! {
    DatabaseApiGatewayConfigCertificatePublicFileName {
        optional {
            format = "format",
                with_format(models::DatabaseApiGatewayConfigCertificatePublicFileNameFormat);
            path = "path", with_path(String);
        }
    }
}
