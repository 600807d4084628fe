// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `assetType` in `AnalyzeAssets`.
    pub enum AnalyzeAssetsAssetType {
        VmwareVm = "VMWARE_VM",
        Vm = "VM",
        InventoryAsset = "INVENTORY_ASSET",
        AwsEc2 = "AWS_EC2",
        AwsEbs = "AWS_EBS",
    }
}
