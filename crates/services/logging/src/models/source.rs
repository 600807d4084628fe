// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum Source by "sourceType" {
        Ociservice(models::OciService) = "OCISERVICE", as_ociservice;
    }
}
