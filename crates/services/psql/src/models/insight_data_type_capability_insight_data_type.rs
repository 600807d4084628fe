// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the insight data type of an insight data type capability.
    pub enum InsightDataTypeCapabilityInsightDataType {
        AasTimeSeries = "AAS_TIME_SERIES",
        TopQueries = "TOP_QUERIES",
    }
}
