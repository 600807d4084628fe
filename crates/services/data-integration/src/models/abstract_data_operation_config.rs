// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// An abstract data operation configuration.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractDataOperationConfig by "modelType", sent {
        ReadOperationConfig(models::ReadOperationConfig) = "READ_OPERATION_CONFIG",
            as_read_operation_config;
        WriteOperationConfig(models::WriteOperationConfig) = "WRITE_OPERATION_CONFIG",
            as_write_operation_config;
    }
    shared {
        /// The metadata configuration properties, as key-value pairs.
        metadata_config_properties = "metadataConfigProperties", ref BTreeMap<String, String>, in
            ReadOperationConfig WriteOperationConfig;
        /// The derived attributes, as key-value pairs.
        derived_attributes = "derivedAttributes", ref BTreeMap<String, String>, in
            ReadOperationConfig WriteOperationConfig;
        /// The call attribute.
        call_attribute = "callAttribute", ref models::BipCallAttribute, in ReadOperationConfig
            WriteOperationConfig;
    }
}
