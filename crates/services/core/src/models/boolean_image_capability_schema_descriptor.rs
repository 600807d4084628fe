// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A boolean image capability schema descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BooleanImageCapabilitySchemaDescriptor {
    /// The source.
    pub source: models::ImageCapabilitySchemaDescriptorSource,
    /// The default value.
    pub default_value: Option<bool>,
}

model! {
    BooleanImageCapabilitySchemaDescriptor, "descriptorType" = "boolean" {
        required {
            source = "source", with_source(models::ImageCapabilitySchemaDescriptorSource);
        }
        optional {
            default_value = "defaultValue", with_default_value(bool);
        }
    }
}
