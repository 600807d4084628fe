// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a CPE device shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpeDeviceShapeSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The information about the CPE device.
    pub cpe_device_info: Option<models::CpeDeviceInfo>,
}

model! {
    CpeDeviceShapeSummary {
        id = "id";
        cpe_device_info = "cpeDeviceInfo";
    }
}
