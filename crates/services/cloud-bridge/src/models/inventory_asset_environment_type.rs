// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the environment type of an inventory asset.
    pub enum InventoryAssetEnvironmentType {
        Source = "SOURCE",
        Destination = "DESTINATION",
    }
}
