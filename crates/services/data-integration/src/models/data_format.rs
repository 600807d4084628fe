// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataFormat {
    /// The format attribute.
    pub format_attribute: Option<models::AbstractFormatAttribute>,
    /// The type.
    pub type_: Option<models::DataFormatType>,
    /// The compression configuration.
    pub compression_config: Option<models::Compression>,
}

model! {
    DataFormat {
        optional {
            format_attribute = "formatAttribute",
                with_format_attribute(models::AbstractFormatAttribute);
            type_ = "type", with_type(models::DataFormatType);
            compression_config = "compressionConfig", with_compression_config(models::Compression);
        }
    }
}
