// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database API gateway configuration certificate bundle.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseApiGatewayConfigCertificateBundle by "type" {
        Filename(models::DatabaseApiGatewayConfigCertificateBundleFileName) = "FILENAME",
            as_filename;
        SelfSigned(models::DatabaseApiGatewayConfigCertificateBundleSelfSigned) = "SELF_SIGNED",
            as_self_signed;
    }
}
