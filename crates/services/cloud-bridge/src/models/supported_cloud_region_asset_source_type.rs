// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the asset source type of a supported cloud region.
    pub enum SupportedCloudRegionAssetSourceType {
        Vmware = "VMWARE",
        Aws = "AWS",
        Olvm = "OLVM",
    }
}
