// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the CPE device shape.
    GetCpeDeviceShape = GET "/cpeDeviceShapes/{cpeDeviceShapeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CpeDeviceShapeDetail/GetCpeDeviceShape";
    required {
        cpe_device_shape_id = path "cpeDeviceShapeId" (String);
    }
    returns { json(models::CpeDeviceShapeDetail) }
}
