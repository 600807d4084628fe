// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The key for the re-encryption of an object. Defaults to the key of the bucket; at most one other
/// key can be set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReencryptObjectDetails {
    /// The OCID of the Vault key to use. Defaults to the key of the bucket.
    pub kms_key_id: Option<String>,
    /// The new customer-provided encryption key of the object.
    pub sse_customer_key: Option<models::SSECustomerKeyDetails>,
    /// The current customer-provided encryption key of the object.
    pub source_sse_customer_key: Option<models::SSECustomerKeyDetails>,
}

model! {
    ReencryptObjectDetails {
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            sse_customer_key = "sseCustomerKey",
                with_sse_customer_key(models::SSECustomerKeyDetails);
            source_sse_customer_key = "sourceSseCustomerKey",
                with_source_sse_customer_key(models::SSECustomerKeyDetails);
        }
    }
}
