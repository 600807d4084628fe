// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of resource type metadata.
    ///
    /// The field `format` selects the variant.
    pub enum ResourceTypeMetadataDetails by "format" {
        SystemFormat(models::SystemFormatResourceTypeMetadataDetails) = "SYSTEM_FORMAT",
            as_system_format;
    }
}
