// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the encryption key information.
    ListEncryptionKeyInfo = GET "/namespaces/{namespaceName}/storage/encryptionKeyInfo",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListEncryptionKeyInfo";
    required {
        namespace_name = path "namespaceName" (String);
    }
    returns { json(models::EncryptionKeyInfoCollection) }
}
