// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SSL mode of a PostgreSQL connection.
    pub enum PostgresqlConnectionSslMode {
        Prefer = "PREFER",
        Require = "REQUIRE",
        VerifyCa = "VERIFY_CA",
        VerifyFull = "VERIFY_FULL",
    }
}
