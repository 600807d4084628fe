// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A connector attribute.
    ///
    /// The field `modelType` selects the variant.
    pub enum ConnectorAttribute by "modelType", sent {
        ExternalStorage(models::ExternalStorage) = "EXTERNAL_STORAGE", as_external_storage;
    }
}
