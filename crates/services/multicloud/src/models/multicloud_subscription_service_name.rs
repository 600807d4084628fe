// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service name of a multicloud subscription.
    pub enum MulticloudSubscriptionServiceName {
        Oracledbatazure = "ORACLEDBATAZURE",
        Oracledbatgoogle = "ORACLEDBATGOOGLE",
        Oracledbataws = "ORACLEDBATAWS",
    }
}
