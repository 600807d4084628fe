//! Copies of objects within the service.

use std::fmt;
use std::future::IntoFuture;

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::wait::{Waiter, WorkRequest};
use oci_sdk_core::{Error, ErrorKind};

use super::customer_key::{CustomerKey, with_customer_key};
use super::place::Place;
use crate::ObjectStorageClient;
use crate::models::CopyObjectDetails;
use crate::operations::CopyObject;

/// # Copies
impl ObjectStorageClient {
    /// Copies an object to another name, bucket or region. The content is not downloaded.
    ///
    /// - `namespace`: The Object Storage namespace of the source.
    /// - `bucket`: The name of the bucket of the source.
    /// - `object`: The name of the source object.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let copy = client.copy("namespace", "bucket", "a");
    /// copy.to("us-ashburn-1", "namespace", "archive", "a").and_wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> CopyObjectFrom {
        let source =
            Place { namespace: namespace.into(), bucket: bucket.into(), object: object.into() };
        CopyObjectFrom { client: self.clone(), source }
    }
}

/// A copy whose destination is not set.
#[must_use = "a copy does nothing until it has a destination and is awaited"]
pub struct CopyObjectFrom {
    client: ObjectStorageClient,
    source: Place,
}

impl CopyObjectFrom {
    /// Sets the destination. The policies of the tenancy must allow the service of the region to
    /// manage objects in both buckets.
    ///
    /// - `region`: The region of the bucket, such as `us-ashburn-1`.
    /// - `namespace`: The Object Storage namespace of the bucket.
    /// - `bucket`: The name of the bucket.
    /// - `object`: The name of the copy.
    pub fn to(
        self,
        region: impl Into<String>,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> CopyObjectTo {
        let source = self.source.object.clone();
        let details = CopyObjectDetails::new(source, region, namespace, bucket, object);
        CopyObjectTo {
            client: self.client,
            source: self.source,
            details,
            customer_key: None,
            source_key: None,
            kms_key_id: None,
        }
    }
}

impl fmt::Debug for CopyObjectFrom {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CopyObjectFrom")
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

/// A copy of an object; await it to start the copy, or [`and_wait`](Self::and_wait).
#[must_use = "a copy does nothing until it is awaited"]
#[derive(Debug)]
pub struct CopyObjectTo {
    client: ObjectStorageClient,
    source: Place,
    details: CopyObjectDetails,
    customer_key: Option<CustomerKey>,
    source_key: Option<CustomerKey>,
    kms_key_id: Option<String>,
}

impl CopyObjectTo {
    /// Changes the details of the request: conditions, version, metadata, storage tier.
    pub fn details(mut self, change: impl FnOnce(CopyObjectDetails) -> CopyObjectDetails) -> Self {
        self.details = change(self.details);
        self
    }

    /// Encrypts the copy with a key of the customer (SSE-C).
    pub fn customer_key(mut self, key: &CustomerKey) -> Self {
        self.customer_key = Some(key.clone());
        self
    }

    /// Sets the key of the customer (SSE-C) that encrypts the source.
    pub fn source_customer_key(mut self, key: &CustomerKey) -> Self {
        self.source_key = Some(key.clone());
        self
    }

    /// Encrypts the copy with the Vault key that has this OCID.
    pub fn kms_key_id(mut self, ocid: impl Into<String>) -> Self {
        self.kms_key_id = Some(ocid.into());
        self
    }

    /// Starts the copy, which continues in the service.
    ///
    /// # Errors
    ///
    /// If the request fails.
    pub fn send(self) -> BoxFuture<'static, Result<Copied, Error>> {
        Box::pin(self.start())
    }

    /// Starts the copy, and waits until its work request has succeeded. The result is that work
    /// request.
    ///
    /// The limit of 20 minutes is short for a large object that is copied to another region:
    /// [`timeout`](Waiter::timeout) sets another one.
    pub fn and_wait(self) -> Waiter<Option<WorkRequest>> {
        self.request().and_wait()
    }

    async fn start(self) -> Result<Copied, Error> {
        let response = self.request().await?;
        let work_request_id = response.work_request_id().map(str::to_owned);
        let work_request_id = work_request_id.ok_or_else(|| {
            Error::new(ErrorKind::Decode, "the response has no header `opc-work-request-id`")
        })?;
        Ok(Copied { work_request_id })
    }

    fn request(self) -> CopyObject {
        let Place { namespace, bucket, .. } = &self.source;
        let mut request = self.client.copy_object(namespace, bucket, self.details);
        if let Some(id) = self.kms_key_id {
            request = request.opc_sse_kms_key_id(id);
        }
        if let Some(key) = &self.source_key {
            request = request
                .opc_source_sse_customer_algorithm("AES256")
                .opc_source_sse_customer_key(key.base64())
                .opc_source_sse_customer_key_sha256(key.sha256());
        }
        with_customer_key!(request, &self.customer_key)
    }
}

impl IntoFuture for CopyObjectTo {
    type Output = Result<Copied, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A copy that was started.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Copied {
    /// The ID of the work request, which `get_work_request` returns.
    pub work_request_id: String,
}
