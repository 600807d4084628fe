// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an asset to create.
    ///
    /// The field `assetType` selects the variant.
    pub enum CreateAssetDetails by "assetType", sent {
        AwsEbs(models::CreateAwsEbsAssetDetails) = "AWS_EBS", as_aws_ebs;
        AwsEc2(models::CreateAwsEc2AssetDetails) = "AWS_EC2", as_aws_ec2;
        VmwareVm(models::CreateVmwareVmAssetDetails) = "VMWARE_VM", as_vmware_vm;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in AwsEbs AwsEc2 VmwareVm;
        /// The ID of the inventory.
        inventory_id = "inventoryId", str, in AwsEbs AwsEc2 VmwareVm;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AwsEbs AwsEc2 VmwareVm;
        /// The key of the source.
        source_key = "sourceKey", str, in AwsEbs AwsEc2 VmwareVm;
        /// The key of the asset in the external environment.
        external_asset_key = "externalAssetKey", str, in AwsEbs AwsEc2 VmwareVm;
        /// The OCIDs of the asset sources.
        asset_source_ids = "assetSourceIds", ref [String], in AwsEbs AwsEc2 VmwareVm;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AwsEbs AwsEc2 VmwareVm;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AwsEbs
            AwsEc2 VmwareVm;
    }
}
