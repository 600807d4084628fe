// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// VMware v center properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmwareVCenterProperties {
    /// The vcenter key.
    pub vcenter_key: Option<String>,
    /// The vcenter version.
    pub vcenter_version: Option<String>,
    /// The data center.
    pub data_center: Option<String>,
}

model! {
    VmwareVCenterProperties {
        vcenter_key = "vcenterKey";
        vcenter_version = "vcenterVersion";
        data_center = "dataCenter";
    }
}
