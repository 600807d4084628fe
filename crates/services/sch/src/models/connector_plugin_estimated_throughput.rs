// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the estimated throughput of a connector plugin.
    pub enum ConnectorPluginEstimatedThroughput {
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        UnknownValue = "UNKNOWN",
    }
}
