// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud ASM configuration.
    GetCloudAsmConfiguration = GET "/cloudAsms/{cloudAsmId}/configuration",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudAsm/GetCloudAsmConfiguration";
    required {
        cloud_asm_id = path "cloudAsmId" (String);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::CloudAsmConfiguration) }
}
