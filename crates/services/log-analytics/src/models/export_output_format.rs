// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the output format of an export.
    pub enum ExportOutputFormat {
        Csv = "CSV",
        Json = "JSON",
        Parquet = "PARQUET",
    }
}
