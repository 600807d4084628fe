//! The settings of an upload, which its parts share.

use std::collections::BTreeMap;
use std::sync::Arc;

use oci_sdk_core::checksum::{Algorithm, Checksum};

use super::super::customer_key::{CustomerKey, with_customer_key};
use super::super::permits::Permits;
use super::super::place::Place;
use super::super::progress::Reporter;
use super::super::tries::NO_TIMEOUT;
use crate::ObjectStorageClient;
use crate::models::{
    CreateMultipartUploadDetails, MultipartUploadStorageTier, PutObjectStorageTier,
};
use crate::operations::{CreateMultipartUpload, PutObject};

/// The number of parts that are sent in parallel by default. More led to conflicts (409) in
/// Oracle's Go SDK.
const PARALLEL: usize = 5;

/// The settings of an upload.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) client: ObjectStorageClient,
    pub(super) place: Place,
    pub(super) properties: Properties,
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
    pub(super) customer_key: Option<CustomerKey>,
    pub(super) kms_key_id: Option<String>,
    pub(super) algorithm: Algorithm,
    pub(super) parallel: usize,
    /// Whether the parts are kept if the upload fails.
    pub(super) keeps: bool,
    pub(super) permits: Permits,
    pub(super) reporter: Arc<Reporter>,
}

/// The properties of an object.
#[derive(Debug, Default)]
pub(super) struct Properties {
    pub(super) content_type: Option<String>,
    pub(super) content_language: Option<String>,
    pub(super) content_encoding: Option<String>,
    pub(super) content_disposition: Option<String>,
    pub(super) cache_control: Option<String>,
    pub(super) storage_tier: Option<PutObjectStorageTier>,
    pub(super) metadata: BTreeMap<String, String>,
}

/// Calls setters of a request with those values that are set.
macro_rules! set {
    ($request:ident, $($set:ident = $value:expr;)*) => {
        $(if let Some(value) = &$value {
            $request = $request.$set(value.clone());
        })*
    };
}

impl Job {
    pub(super) fn new(client: ObjectStorageClient, place: Place) -> Self {
        Self {
            client,
            place,
            properties: Properties::default(),
            if_match: None,
            if_none_match: None,
            customer_key: None,
            kms_key_id: None,
            algorithm: Algorithm::Crc32c,
            parallel: PARALLEL,
            keeps: false,
            permits: Permits::default(),
            reporter: Arc::default(),
        }
    }

    /// Returns the value of `opc-checksum-algorithm`. MD5 needs none.
    pub(super) fn algorithm_name(&self) -> Option<&'static str> {
        (self.algorithm != Algorithm::Md5).then(|| self.algorithm.name())
    }

    /// Adds the settings to the request that stores the whole object.
    pub(super) fn put(&self, mut request: PutObject, checksum: Checksum) -> PutObject {
        let properties = &self.properties;
        set! { request,
            content_type = properties.content_type;
            content_language = properties.content_language;
            content_encoding = properties.content_encoding;
            content_disposition = properties.content_disposition;
            cache_control = properties.cache_control;
            storage_tier = properties.storage_tier;
            if_match = self.if_match;
            if_none_match = self.if_none_match;
            opc_sse_kms_key_id = self.kms_key_id;
        }
        request = request.opc_meta(properties.metadata.clone());
        if let Some(name) = self.algorithm_name() {
            request = request.opc_checksum_algorithm(name);
        }
        request = checked(request, checksum).timeout(NO_TIMEOUT);
        with_customer_key!(request, &self.customer_key)
    }

    /// Returns the request that creates a multipart upload.
    pub(super) fn create(&self) -> CreateMultipartUpload {
        let Place { namespace, bucket, object } = &self.place;
        let properties = &self.properties;
        let mut details = CreateMultipartUploadDetails::new(object);
        set! { details,
            with_content_type = properties.content_type;
            with_content_language = properties.content_language;
            with_content_encoding = properties.content_encoding;
            with_content_disposition = properties.content_disposition;
            with_cache_control = properties.cache_control;
        }
        if let Some(tier) = &properties.storage_tier {
            details = details.with_storage_tier(MultipartUploadStorageTier::from(tier.as_str()));
        }
        if !properties.metadata.is_empty() {
            let entries = properties.metadata.iter();
            let entries = entries.map(|(name, value)| (format!("opc-meta-{name}"), value.clone()));
            details = details.with_metadata(entries);
        }
        let mut request = self.client.create_multipart_upload(namespace, bucket, details);
        set! { request,
            if_match = self.if_match;
            if_none_match = self.if_none_match;
            opc_sse_kms_key_id = self.kms_key_id;
        }
        if let Some(name) = self.algorithm_name() {
            request = request.opc_checksum_algorithm(name);
        }
        with_customer_key!(request, &self.customer_key)
    }
}

/// Adds the checksum of the body, with which the service compares the content.
fn checked(request: PutObject, checksum: Checksum) -> PutObject {
    let value = checksum.to_string();
    match checksum.algorithm() {
        Algorithm::Crc32c => request.opc_content_crc32c(value),
        Algorithm::Sha256 => request.opc_content_sha256(value),
        Algorithm::Sha384 => request.opc_content_sha384(value),
        // An algorithm that this version does not know is compared after the upload only.
        Algorithm::Md5 => request.content_md5(value),
        _ => request,
    }
}
