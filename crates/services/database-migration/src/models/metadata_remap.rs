// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metadata remap.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataRemap {
    /// The type.
    pub type_: models::MetadataRemapType,
    /// The old value.
    pub old_value: String,
    /// The new value.
    pub new_value: String,
}

model! {
    MetadataRemap {
        required {
            type_ = "type", with_type(models::MetadataRemapType);
            old_value = "oldValue", with_old_value(String);
            new_value = "newValue", with_new_value(String);
        }
    }
}
