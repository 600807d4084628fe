// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the include of a geo statistics command descriptor.
    pub enum GeoStatsCommandDescriptorInclude {
        Client = "CLIENT",
        Server = "SERVER",
        ClientAndServer = "CLIENT_AND_SERVER",
        Custom = "CUSTOM",
    }
}
