// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A CPE device shape detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpeDeviceShapeDetail {
    /// The OCID of the CPE device shape, which identifies the type of the device.
    pub cpe_device_shape_id: Option<String>,
    /// The information about the CPE device.
    pub cpe_device_info: Option<models::CpeDeviceInfo>,
    /// The parameters.
    pub parameters: Option<Vec<models::CpeDeviceConfigQuestion>>,
    /// The template.
    pub template: Option<String>,
}

model! {
    CpeDeviceShapeDetail {
        cpe_device_shape_id = "cpeDeviceShapeId";
        cpe_device_info = "cpeDeviceInfo";
        parameters = "parameters";
        template = "template";
    }
}
