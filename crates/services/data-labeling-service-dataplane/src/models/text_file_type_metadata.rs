// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Text file type metadata.
    ///
    /// The field `formatType` selects the variant.
    pub enum TextFileTypeMetadata by "formatType" {
        Delimited(models::DelimitedFileTypeMetadata) = "DELIMITED", as_delimited;
    }
}
