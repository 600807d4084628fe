// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a multipart upload to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMultipartUploadDetails {
    /// The name of the object.
    pub object: String,
    /// The media type of the object.
    pub content_type: Option<String>,
    /// The language of the content, stored with the object and returned on download.
    pub content_language: Option<String>,
    /// The encoding of the content, such as `gzip`, stored with the object and returned on
    /// download.
    pub content_encoding: Option<String>,
    /// The `Content-Disposition` header, such as `attachment; filename=report.pdf`, stored with the
    /// object and returned on download.
    pub content_disposition: Option<String>,
    /// The `Cache-Control` header, stored with the object and returned on download.
    pub cache_control: Option<String>,
    /// The storage tier of the object. Defaults to the tier of the bucket.
    pub storage_tier: Option<models::MultipartUploadStorageTier>,
    /// The custom metadata, stored with the object. Names must start with `opc-meta-`.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    CreateMultipartUploadDetails {
        required {
            object = "object", with_object(String);
        }
        optional {
            content_type = "contentType", with_content_type(String);
            content_language = "contentLanguage", with_content_language(String);
            content_encoding = "contentEncoding", with_content_encoding(String);
            content_disposition = "contentDisposition", with_content_disposition(String);
            cache_control = "cacheControl", with_cache_control(String);
            storage_tier = "storageTier", with_storage_tier(models::MultipartUploadStorageTier);
            metadata = "metadata", with_metadata({String});
        }
    }
}
