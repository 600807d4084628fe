// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external ASM.
    ///
    /// The response has the header `etag`.
    GetExternalAsm = GET "/externalAsms/{externalAsmId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalAsm/GetExternalAsm";
    required {
        external_asm_id = path "externalAsmId" (String);
    }
    returns { json(models::ExternalAsm), state(models::ExternalAsmLifecycleState) }
}
