// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud ASM instance.
    ///
    /// The response has the header `etag`.
    GetCloudAsmInstance = GET "/cloudAsmInstances/{cloudAsmInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudAsmInstance/GetCloudAsmInstance";
    required {
        cloud_asm_instance_id = path "cloudAsmInstanceId" (String);
    }
    returns { json(models::CloudAsmInstance), state(models::CloudAsmInstanceLifecycleState) }
}
