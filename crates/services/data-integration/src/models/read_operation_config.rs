// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A read operation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadOperationConfig {
    /// The metadata configuration properties, as key-value pairs.
    pub metadata_config_properties: Option<BTreeMap<String, String>>,
    /// The derived attributes, as key-value pairs.
    pub derived_attributes: Option<BTreeMap<String, String>>,
    /// The call attribute.
    pub call_attribute: Option<models::BipCallAttribute>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The operations.
    pub operations: Option<Vec<models::PushDownOperation>>,
    /// The data format.
    pub data_format: Option<models::DataFormat>,
    /// The configuration of partitions.
    pub partition_config: Option<models::PartitionConfig>,
    /// The read attribute.
    pub read_attribute: Option<models::AbstractReadAttribute>,
    /// The incremental read configuration.
    pub incremental_read_config: Option<models::IncrementalReadConfig>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    ReadOperationConfig, "modelType" = "READ_OPERATION_CONFIG" {
        optional {
            metadata_config_properties = "metadataConfigProperties",
                with_metadata_config_properties({String});
            derived_attributes = "derivedAttributes", with_derived_attributes({String});
            call_attribute = "callAttribute", with_call_attribute(models::BipCallAttribute);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            operations = "operations", with_operations([models::PushDownOperation]);
            data_format = "dataFormat", with_data_format(models::DataFormat);
            partition_config = "partitionConfig", with_partition_config(models::PartitionConfig);
            read_attribute = "readAttribute", with_read_attribute(models::AbstractReadAttribute);
            incremental_read_config = "incrementalReadConfig",
                with_incremental_read_config(models::IncrementalReadConfig);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
