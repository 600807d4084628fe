// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the client type of a service cloud channel result.
    pub enum ServiceCloudChannelResultClientType {
        Wsdl = "WSDL",
        Rest = "REST",
    }
}
