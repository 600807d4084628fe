// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `deleteMode` in `DeleteMediaAsset`.
    pub enum DeleteMediaAssetDeleteMode {
        DeleteChildren = "DELETE_CHILDREN",
        DeleteDerivations = "DELETE_DERIVATIONS",
    }
}
