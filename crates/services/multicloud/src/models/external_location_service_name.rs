// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service name of an external location.
    pub enum ExternalLocationServiceName {
        Oracledbatazure = "ORACLEDBATAZURE",
        Oracledbatgoogle = "ORACLEDBATGOOGLE",
        Oracledbataws = "ORACLEDBATAWS",
    }
}
