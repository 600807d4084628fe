// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `subscriptionServiceName` in `ListExternalLocationMappingMetadata`.
    pub enum ListExternalLocationMappingMetadataSubscriptionServiceName {
        Oracledbatazure = "ORACLEDBATAZURE",
        Oracledbatgoogle = "ORACLEDBATGOOGLE",
        Oracledbataws = "ORACLEDBATAWS",
    }
}
