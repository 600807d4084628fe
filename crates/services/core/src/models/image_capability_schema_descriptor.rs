// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An image capability schema descriptor.
    ///
    /// The field `descriptorType` selects the variant.
    pub enum ImageCapabilitySchemaDescriptor by "descriptorType" {
        Boolean(models::BooleanImageCapabilitySchemaDescriptor) = "boolean", as_boolean;
        Enuminteger(models::EnumIntegerImageCapabilityDescriptor) = "enuminteger", as_enuminteger;
        Enumstring(models::EnumStringImageCapabilitySchemaDescriptor) = "enumstring", as_enumstring;
    }
    shared {
        /// The source.
        source = "source", copy models::ImageCapabilitySchemaDescriptorSource, in Boolean
            Enuminteger Enumstring;
    }
}
