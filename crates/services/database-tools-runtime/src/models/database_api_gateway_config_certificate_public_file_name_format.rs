// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the format of a database API gateway configuration certificate public
    /// file name.
    pub enum DatabaseApiGatewayConfigCertificatePublicFileNameFormat {
        Pem = "PEM",
    }
}
