// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A data asset export scope.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAssetExportScope {
    /// The key of the object.
    pub object_key: Option<String>,
    /// The IDs of the export types.
    pub export_type_ids: Option<Vec<String>>,
}

model! {
    DataAssetExportScope {
        optional {
            object_key = "objectKey", with_object_key(String);
            export_type_ids = "exportTypeIds", with_export_type_ids([String]);
        }
    }
}
