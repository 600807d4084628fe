// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a VMware VM asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmwareVmAssetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCIDs of the asset sources.
    pub asset_source_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The compute properties or cost estimate.
    pub compute: Option<models::ComputeProperties>,
    /// The virtual machine.
    pub vm: Option<models::VmProperties>,
    /// The VMware VM properties.
    pub vmware_vm: Option<models::VmwareVmProperties>,
    /// The VMware vCenter properties.
    pub vmware_v_center: Option<models::VmwareVCenterProperties>,
}

model! {
    UpdateVmwareVmAssetDetails, "assetType" = "VMWARE_VM" {
        display_name = "displayName";
        asset_source_ids = "assetSourceIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        compute = "compute";
        vm = "vm";
        vmware_vm = "vmwareVm";
        vmware_v_center = "vmwareVCenter";
    }
}
