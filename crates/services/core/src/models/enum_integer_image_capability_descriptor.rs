// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An enum integer image capability descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumIntegerImageCapabilityDescriptor {
    /// The source.
    pub source: models::ImageCapabilitySchemaDescriptorSource,
    /// The values.
    pub values: Vec<i64>,
    /// The default value.
    pub default_value: Option<i64>,
}

model! {
    EnumIntegerImageCapabilityDescriptor, "descriptorType" = "enuminteger" {
        required {
            source = "source", with_source(models::ImageCapabilitySchemaDescriptorSource);
            values = "values", with_values([i64]);
        }
        optional {
            default_value = "defaultValue", with_default_value(i64);
        }
    }
}
