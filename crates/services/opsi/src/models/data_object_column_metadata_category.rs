// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of data object column metadata.
    pub enum DataObjectColumnMetadataCategory {
        Dimension = "DIMENSION",
        Metric = "METRIC",
        TimeDimension = "TIME_DIMENSION",
        UnknownValue = "UNKNOWN",
    }
}
