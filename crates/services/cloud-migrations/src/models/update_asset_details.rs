// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an asset.
    ///
    /// The field `assetType` selects the variant.
    pub enum UpdateAssetDetails by "assetType", sent {
        AwsEbs(models::UpdateAwsEbsAssetDetails) = "AWS_EBS", as_aws_ebs;
        AwsEc2(models::UpdateAwsEc2AssetDetails) = "AWS_EC2", as_aws_ec2;
        Vm(models::UpdateVmAssetDetails) = "VM", as_vm;
        VmwareVm(models::UpdateVmwareVmAssetDetails) = "VMWARE_VM", as_vmware_vm;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The OCIDs of the asset sources.
        asset_source_ids = "assetSourceIds", ref [String], in AwsEbs AwsEc2 Vm VmwareVm;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AwsEbs AwsEc2 Vm VmwareVm;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AwsEbs
            AwsEc2 Vm VmwareVm;
    }
}
