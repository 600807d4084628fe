// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A partition configuration.
    ///
    /// The field `modelType` selects the variant.
    pub enum PartitionConfig by "modelType" {
        Keyrangepartitionconfig(models::KeyRangePartitionConfig) = "KEYRANGEPARTITIONCONFIG",
            as_keyrangepartitionconfig;
    }
}
