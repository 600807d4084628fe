// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An asset.
    ///
    /// The field `assetType` selects the variant.
    pub enum Asset by "assetType", sent {
        AwsEbs(models::AwsEbsAsset) = "AWS_EBS", as_aws_ebs;
        AwsEc2(models::AwsEc2Asset) = "AWS_EC2", as_aws_ec2;
        Vm(models::VmAsset) = "VM", as_vm;
        VmwareVm(models::VmwareVmAsset) = "VMWARE_VM", as_vmware_vm;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The ID of the inventory.
        inventory_id = "inventoryId", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The OCID of the resource.
        id = "id", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The key of the source.
        source_key = "sourceKey", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The key of the asset in the external environment.
        external_asset_key = "externalAssetKey", str, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AwsEbs AwsEc2 Vm VmwareVm;
        /// The OCIDs of the asset sources.
        asset_source_ids = "assetSourceIds", ref [String], in AwsEbs AwsEc2 Vm VmwareVm;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::AssetLifecycleState, in AwsEbs AwsEc2 Vm
            VmwareVm;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AwsEbs AwsEc2 Vm VmwareVm;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AwsEbs
            AwsEc2 Vm VmwareVm;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AwsEbs AwsEc2
            Vm VmwareVm;
        /// The side of the migration that the object is on: source or destination.
        environment_type = "environmentType", copy models::AssetEnvironmentType, in AwsEbs AwsEc2 Vm
            VmwareVm;
    }
}
