// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud ASM.
    ///
    /// The response has the header `etag`.
    GetCloudAsm = GET "/cloudAsms/{cloudAsmId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudAsm/GetCloudAsm";
    required {
        cloud_asm_id = path "cloudAsmId" (String);
    }
    returns { json(models::CloudAsm), state(models::CloudAsmLifecycleState) }
}
