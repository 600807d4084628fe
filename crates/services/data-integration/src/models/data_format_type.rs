// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a data format.
    pub enum DataFormatType {
        Xml = "XML",
        Json = "JSON",
        Csv = "CSV",
        Orc = "ORC",
        Parquet = "PARQUET",
        Avro = "AVRO",
    }
}
