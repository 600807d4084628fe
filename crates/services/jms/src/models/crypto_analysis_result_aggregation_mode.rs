// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the aggregation mode of a crypto analysis result.
    pub enum CryptoAnalysisResultAggregationMode {
        Jfr = "JFR",
        ManagedInstance = "MANAGED_INSTANCE",
    }
}
