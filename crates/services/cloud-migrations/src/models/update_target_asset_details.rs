// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a target asset.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateTargetAssetDetails by "type", sent {
        Instance(models::UpdateVmTargetAssetDetails) = "INSTANCE", as_instance;
        OlvmInstance(models::UpdateOlvmTargetAssetDetails) = "OLVM_INSTANCE", as_olvm_instance;
    }
    shared {
        /// Whether the asset is excluded from the migration.
        is_excluded_from_execution = "isExcludedFromExecution", copy bool, in Instance OlvmInstance;
    }
}
