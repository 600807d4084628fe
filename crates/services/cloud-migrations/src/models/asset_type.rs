// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the asset type of an asset.
    pub enum AssetType {
        VmwareVm = "VMWARE_VM",
        Vm = "VM",
        AwsEc2 = "AWS_EC2",
        AwsEbs = "AWS_EBS",
    }
}
