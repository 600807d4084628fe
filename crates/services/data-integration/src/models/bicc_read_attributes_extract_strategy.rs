// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the extract strategy of BICC read attributes.
    pub enum BiccReadAttributesExtractStrategy {
        Full = "FULL",
        Incremental = "INCREMENTAL",
    }
}
