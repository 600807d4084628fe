// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A data source configuration.
    ///
    /// The field `dataSourceConfigType` selects the variant.
    pub enum DataSourceConfig by "dataSourceConfigType" {
        OciObjectStorage(models::OciObjectStorageDataSourceConfig) = "OCI_OBJECT_STORAGE",
            as_oci_object_storage;
    }
    shared {
        /// Whether to enable multi modality.
        should_enable_multi_modality = "shouldEnableMultiModality", copy bool, in OciObjectStorage;
    }
}
