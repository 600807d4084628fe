// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

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
    /// The compute properties of the asset.
    pub compute: Option<models::ComputeProperties>,
    /// The virtual machine.
    pub vm: Option<models::VmProperties>,
    /// The VMware VM properties.
    pub vmware_vm: Option<models::VmwareVmProperties>,
    /// The VMware vCenter properties.
    pub vmware_v_center: Option<models::VmwareVCenterProperties>,
    cleared: Vec<String>,
}

update! {
    UpdateVmwareVmAssetDetails, "assetType" = "VMWARE_VM" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            asset_source_ids = "assetSourceIds", with_asset_source_ids([String]),
                clear_asset_source_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            compute = "compute", with_compute(models::ComputeProperties), clear_compute;
            vm = "vm", with_vm(models::VmProperties), clear_vm;
            vmware_vm = "vmwareVm", with_vmware_vm(models::VmwareVmProperties), clear_vmware_vm;
            vmware_v_center = "vmwareVCenter",
                with_vmware_v_center(models::VmwareVCenterProperties), clear_vmware_v_center;
        }
    }
}
