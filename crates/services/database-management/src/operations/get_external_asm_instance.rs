// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external ASM instance.
    ///
    /// The response has the header `etag`.
    GetExternalAsmInstance = GET "/externalAsmInstances/{externalAsmInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalAsmInstance/GetExternalAsmInstance";
    required {
        external_asm_instance_id = path "externalAsmInstanceId" (String);
    }
    returns { json(models::ExternalAsmInstance), state(models::ExternalAsmInstanceLifecycleState) }
}
