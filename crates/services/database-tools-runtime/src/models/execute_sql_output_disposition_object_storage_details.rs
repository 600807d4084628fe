// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// The details of SQL output disposition object storage to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlOutputDispositionObjectStorageDetails {
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the content.
    pub content_type: Option<String>,
    /// The value of the `Content-Disposition` header.
    pub content_disposition: Option<String>,
    /// The value of the `Content-Encoding` header.
    pub content_encoding: Option<String>,
    /// The value of the `Cache-Control` header.
    pub cache_control: Option<String>,
    /// The language of the content.
    pub content_language: Option<String>,
    /// The meta, as key-value pairs.
    pub opc_meta: Option<BTreeMap<String, String>>,
    /// The SSE customer algorithm.
    pub opc_sse_customer_algorithm: Option<String>,
    /// The SSE customer key.
    pub opc_sse_customer_key: Option<Secret>,
    /// The SSE customer key sha256.
    pub opc_sse_customer_key_sha256: Option<String>,
    /// The OCID of the SSE KMS key.
    pub opc_sse_kms_key_id: Option<String>,
    /// The storage tier.
    pub storage_tier: Option<models::ExecuteSqlOutputDispositionObjectStorageStorageTier>,
}

model! {
    ExecuteSqlOutputDispositionObjectStorageDetails, "type" = "OBJECT_STORAGE" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            content_type = "contentType", with_content_type(String);
            content_disposition = "contentDisposition", with_content_disposition(String);
            content_encoding = "contentEncoding", with_content_encoding(String);
            cache_control = "cacheControl", with_cache_control(String);
            content_language = "contentLanguage", with_content_language(String);
            opc_meta = "opcMeta", with_opc_meta({String});
            opc_sse_customer_algorithm = "opcSseCustomerAlgorithm",
                with_opc_sse_customer_algorithm(String);
            opc_sse_customer_key = "opcSseCustomerKey", with_opc_sse_customer_key(Secret);
            opc_sse_customer_key_sha256 = "opcSseCustomerKeySha256",
                with_opc_sse_customer_key_sha256(String);
            opc_sse_kms_key_id = "opcSseKmsKeyId", with_opc_sse_kms_key_id(String);
            storage_tier = "storageTier",
                with_storage_tier(models::ExecuteSqlOutputDispositionObjectStorageStorageTier);
        }
    }
}
