// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the CPE device configuration content.
    GetCpeDeviceConfigContent = GET "/cpes/{cpeId}/cpeConfigContent",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Cpe/GetCpeDeviceConfigContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        cpe_id = path "cpeId" (String);
    }
    returns { text }
}
