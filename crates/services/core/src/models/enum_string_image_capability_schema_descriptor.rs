// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An enum string image capability schema descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumStringImageCapabilitySchemaDescriptor {
    /// The source.
    pub source: models::ImageCapabilitySchemaDescriptorSource,
    /// The values.
    pub values: Vec<String>,
    /// The default value.
    pub default_value: Option<String>,
}

model! {
    EnumStringImageCapabilitySchemaDescriptor, "descriptorType" = "enumstring" {
        required {
            source = "source", with_source(models::ImageCapabilitySchemaDescriptorSource);
            values = "values", with_values([String]);
        }
        optional {
            default_value = "defaultValue", with_default_value(String);
        }
    }
}
