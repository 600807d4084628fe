// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security scheme of a database tools database API gateway
    /// configuration pool auto API spec.
    pub enum DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSecurityScheme {
        Basic = "BASIC",
        Bearer = "BEARER",
    }
}
