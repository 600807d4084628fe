// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("object-storage", "https://objectstorage.{region}.{secondLevelDomain}", "")
        .with_dual_stack_template("https://objectstorage.{region}.ds.oci.{secondLevelDomain}")
        .with_realms(&[("oc1", "https://{namespaceName+Dot}objectstorage.{region}.{dualStack?ds.:}oci.customer-oci.com")])
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Object Storage API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_object_storage::{Config, ObjectStorageClient};
///
/// # async fn example() -> Result<(), oci_sdk_object_storage::Error> {
/// let config = Config::load().await?;
/// let client = ObjectStorageClient::new(&config)?;
///
/// let namespace = client.get_namespace().await?.into_inner();
/// client.upload(&namespace, "my-bucket", "report.pdf").from_file("report.pdf").await?;
/// let mut objects = client.list_objects(&namespace, "my-bucket").items();
/// while let Some(object) = objects.try_next().await? {
///     println!("{}", object.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ObjectStorageClient {
    client: Client,
}

impl ObjectStorageClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Bucket
impl ObjectStorageClient {
    /// Creates a bucket in a compartment.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `create_bucket_details`: The request body:
    ///   [`CreateBucketDetails`](crate::models::CreateBucketDetails).
    pub fn create_bucket(
        &self,
        namespace_name: impl Into<String>,
        create_bucket_details: models::CreateBucketDetails,
    ) -> operations::CreateBucket {
        operations::CreateBucket::new(&self.client, namespace_name.into(), create_bucket_details)
    }

    /// Deletes an empty bucket. It must not have uploads in progress or pre-authenticated requests.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn delete_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::DeleteBucket {
        operations::DeleteBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Gets a bucket, with its settings.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn get_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::GetBucket {
        operations::GetBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Checks that a bucket exists, and gets its etag.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn head_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::HeadBucket {
        operations::HeadBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Lists the buckets of a compartment, at most 1,000 per page.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_buckets(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListBuckets {
        operations::ListBuckets::new(&self.client, namespace_name.into(), compartment_id.into())
    }

    /// Re-encrypts the data keys of all objects in a bucket asynchronously, with the latest version
    /// of its master encryption key. Fails if Oracle manages the key.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn reencrypt_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ReencryptBucket {
        operations::ReencryptBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Updates settings of a bucket, or moves it to another compartment. Absent fields are not
    /// changed.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `update_bucket_details`: The request body:
    ///   [`UpdateBucketDetails`](crate::models::UpdateBucketDetails).
    pub fn update_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        update_bucket_details: models::UpdateBucketDetails,
    ) -> operations::UpdateBucket {
        operations::UpdateBucket::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            update_bucket_details,
        )
    }
}

/// # Multipart upload
impl ObjectStorageClient {
    /// Aborts a multipart upload and deletes its uploaded parts.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `upload_id`: The ID of the multipart upload.
    #[inline]
    pub fn abort_multipart_upload(
        &self,
        arguments: operations::AbortMultipartUploadArguments<'_>,
    ) -> operations::AbortMultipartUpload {
        operations::AbortMultipartUpload::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.bucket_name.into(),
            arguments.object_name.into(),
            arguments.upload_id.into(),
        )
    }

    /// Commits a multipart upload. The listed parts are combined into an object, in the order of
    /// their numbers.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `upload_id`: The ID of the multipart upload.
    /// - `commit_multipart_upload_details`: The request body:
    ///   [`CommitMultipartUploadDetails`](crate::models::CommitMultipartUploadDetails).
    #[inline]
    pub fn commit_multipart_upload(
        &self,
        arguments: operations::CommitMultipartUploadArguments<'_>,
        commit_multipart_upload_details: models::CommitMultipartUploadDetails,
    ) -> operations::CommitMultipartUpload {
        operations::CommitMultipartUpload::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.bucket_name.into(),
            arguments.object_name.into(),
            arguments.upload_id.into(),
            commit_multipart_upload_details,
        )
    }

    /// Creates a multipart upload and returns its ID. The object does not exist in the bucket until
    /// the upload is committed. The method `upload` of the client does all of this.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_multipart_upload_details`: The request body:
    ///   [`CreateMultipartUploadDetails`](crate::models::CreateMultipartUploadDetails).
    pub fn create_multipart_upload(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_multipart_upload_details: models::CreateMultipartUploadDetails,
    ) -> operations::CreateMultipartUpload {
        operations::CreateMultipartUpload::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_multipart_upload_details,
        )
    }

    /// Lists the uploaded parts of a multipart upload.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `upload_id`: The ID of the multipart upload.
    #[inline]
    pub fn list_multipart_upload_parts(
        &self,
        arguments: operations::ListMultipartUploadPartsArguments<'_>,
    ) -> operations::ListMultipartUploadParts {
        operations::ListMultipartUploadParts::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.bucket_name.into(),
            arguments.object_name.into(),
            arguments.upload_id.into(),
        )
    }

    /// Lists the multipart uploads of a bucket that are neither committed nor aborted.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_multipart_uploads(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListMultipartUploads {
        operations::ListMultipartUploads::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Uploads a part of a multipart upload. An existing part with the same number is replaced.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `upload_id`: The ID of the multipart upload.
    /// - `upload_part_num`: The number of the part, which determines its position in the object.
    /// - `body`: The bytes of the request body.
    pub fn upload_part(
        &self,
        arguments: operations::UploadPartArguments<'_>,
        body: impl Into<Body>,
    ) -> operations::UploadPart {
        operations::UploadPart::new(
            &self.client,
            arguments.namespace_name.into(),
            arguments.bucket_name.into(),
            arguments.object_name.into(),
            arguments.upload_id.into(),
            arguments.upload_part_num,
            body.into(),
        )
    }
}

/// # Namespace
impl ObjectStorageClient {
    /// Gets the Object Storage namespace of the tenancy, which most other operations require.
    #[inline]
    pub fn get_namespace(&self) -> operations::GetNamespace {
        operations::GetNamespace::new(&self.client)
    }

    /// Gets the default compartments for buckets created through the Amazon S3 Compatibility API
    /// and the Swift API.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    pub fn get_namespace_metadata(
        &self,
        namespace_name: impl Into<String>,
    ) -> operations::GetNamespaceMetadata {
        operations::GetNamespaceMetadata::new(&self.client, namespace_name.into())
    }

    /// Sets the default compartments for buckets created through the Amazon S3 Compatibility API
    /// and the Swift API. Existing buckets are not moved.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `update_namespace_metadata_details`: The request body:
    ///   [`UpdateNamespaceMetadataDetails`](crate::models::UpdateNamespaceMetadataDetails).
    pub fn update_namespace_metadata(
        &self,
        namespace_name: impl Into<String>,
        update_namespace_metadata_details: models::UpdateNamespaceMetadataDetails,
    ) -> operations::UpdateNamespaceMetadata {
        operations::UpdateNamespaceMetadata::new(
            &self.client,
            namespace_name.into(),
            update_namespace_metadata_details,
        )
    }
}

/// # Object
impl ObjectStorageClient {
    /// Deletes several objects of a bucket in one call. The response contains the objects that
    /// could not be deleted, with the reasons.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `batch_delete_objects_details`: The request body:
    ///   [`BatchDeleteObjectsDetails`](crate::models::BatchDeleteObjectsDetails).
    pub fn batch_delete_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        batch_delete_objects_details: models::BatchDeleteObjectsDetails,
    ) -> operations::BatchDeleteObjects {
        operations::BatchDeleteObjects::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            batch_delete_objects_details,
        )
    }

    /// Copies an object asynchronously, within its region or to another region. The work request
    /// reports the progress. The method `copy` of the client is a shorter form.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `copy_object_details`: The request body:
    ///   [`CopyObjectDetails`](crate::models::CopyObjectDetails).
    pub fn copy_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        copy_object_details: models::CopyObjectDetails,
    ) -> operations::CopyObject {
        operations::CopyObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            copy_object_details,
        )
    }

    /// Deletes an object or one version of it. In a bucket with versioning, a deletion without a
    /// version ID only adds a delete marker.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    pub fn delete_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::DeleteObject {
        operations::DeleteObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Downloads an object, or a byte range of it, with its metadata. The method `download` of the
    /// client writes an object to a file, in parallel ranges.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    pub fn get_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::GetObject {
        operations::GetObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Gets the metadata of an object, such as size and etag, without its content.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    pub fn head_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> operations::HeadObject {
        operations::HeadObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Lists the objects of a bucket with all versions and delete markers, at most 1,000 per page.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_object_versions(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListObjectVersions {
        operations::ListObjectVersions::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Lists the objects of a bucket by name, at most 1,000 per page. The value of `nextStartWith`
    /// in the response is the `start` parameter of the next page. The method `list_prefix` of the
    /// client lists the objects and common prefixes below a prefix.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListObjects {
        operations::ListObjects::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Uploads an object of at most 50 GiB in a single request. An existing object with the same
    /// name is overwritten. The method `upload` of the client takes content of any size.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `body`: The bytes of the request body.
    pub fn put_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutObject {
        operations::PutObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            body.into(),
        )
    }

    /// Re-encrypts the data keys of an object with the key of its bucket or another key.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. It can contain slashes. Example:
    ///   `test/object1.log`.
    /// - `reencrypt_object_details`: The request body:
    ///   [`ReencryptObjectDetails`](crate::models::ReencryptObjectDetails).
    pub fn reencrypt_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        reencrypt_object_details: models::ReencryptObjectDetails,
    ) -> operations::ReencryptObject {
        operations::ReencryptObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            reencrypt_object_details,
        )
    }

    /// Renames an object within its bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `rename_object_details`: The request body:
    ///   [`RenameObjectDetails`](crate::models::RenameObjectDetails).
    pub fn rename_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        rename_object_details: models::RenameObjectDetails,
    ) -> operations::RenameObject {
        operations::RenameObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            rename_object_details,
        )
    }

    /// Restores an archived object asynchronously. It can then be downloaded for a number of hours.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `restore_objects_details`: The request body:
    ///   [`RestoreObjectsDetails`](crate::models::RestoreObjectsDetails).
    pub fn restore_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        restore_objects_details: models::RestoreObjectsDetails,
    ) -> operations::RestoreObjects {
        operations::RestoreObjects::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            restore_objects_details,
        )
    }

    /// Moves an object to another storage tier.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `update_object_storage_tier_details`: The request body:
    ///   [`UpdateObjectStorageTierDetails`](crate::models::UpdateObjectStorageTierDetails).
    pub fn update_object_storage_tier(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        update_object_storage_tier_details: models::UpdateObjectStorageTierDetails,
    ) -> operations::UpdateObjectStorageTier {
        operations::UpdateObjectStorageTier::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            update_object_storage_tier_details,
        )
    }
}

/// # Object lifecycle policy
impl ObjectStorageClient {
    /// Deletes the lifecycle policy of a bucket, with all its rules.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn delete_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::DeleteObjectLifecyclePolicy {
        operations::DeleteObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Gets the lifecycle policy of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn get_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::GetObjectLifecyclePolicy {
        operations::GetObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Replaces the lifecycle policy of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `put_object_lifecycle_policy_details`: The request body:
    ///   [`PutObjectLifecyclePolicyDetails`](crate::models::PutObjectLifecyclePolicyDetails).
    pub fn put_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        put_object_lifecycle_policy_details: models::PutObjectLifecyclePolicyDetails,
    ) -> operations::PutObjectLifecyclePolicy {
        operations::PutObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            put_object_lifecycle_policy_details,
        )
    }
}

/// # Preauthenticated request
impl ObjectStorageClient {
    /// Creates a pre-authenticated request: a URL that grants access without credentials. Only this
    /// response contains the URL.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_preauthenticated_request_details`: The request body:
    ///   [`CreatePreauthenticatedRequestDetails`](crate::models::CreatePreauthenticatedRequestDetails).
    pub fn create_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_preauthenticated_request_details: models::CreatePreauthenticatedRequestDetails,
    ) -> operations::CreatePreauthenticatedRequest {
        operations::CreatePreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_preauthenticated_request_details,
        )
    }

    /// Deletes a pre-authenticated request, which revokes the access through its URL.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `par_id`: The ID of the pre-authenticated request.
    pub fn delete_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        par_id: impl Into<String>,
    ) -> operations::DeletePreauthenticatedRequest {
        operations::DeletePreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            par_id.into(),
        )
    }

    /// Gets a pre-authenticated request, without its URL.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `par_id`: The ID of the pre-authenticated request.
    pub fn get_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        par_id: impl Into<String>,
    ) -> operations::GetPreauthenticatedRequest {
        operations::GetPreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            par_id.into(),
        )
    }

    /// Lists the pre-authenticated requests of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_preauthenticated_requests(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListPreauthenticatedRequests {
        operations::ListPreauthenticatedRequests::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }
}

/// # Private endpoint
impl ObjectStorageClient {
    /// Creates a private endpoint asynchronously. It gives a subnet access to Object Storage at a
    /// private IP address.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `create_private_endpoint_details`: The request body:
    ///   [`CreatePrivateEndpointDetails`](crate::models::CreatePrivateEndpointDetails).
    pub fn create_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        create_private_endpoint_details: models::CreatePrivateEndpointDetails,
    ) -> operations::CreatePrivateEndpoint {
        operations::CreatePrivateEndpoint::new(
            &self.client,
            namespace_name.into(),
            create_private_endpoint_details,
        )
    }

    /// Deletes a private endpoint asynchronously.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    pub fn delete_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
    ) -> operations::DeletePrivateEndpoint {
        operations::DeletePrivateEndpoint::new(&self.client, namespace_name.into(), pe_name.into())
    }

    /// Gets a private endpoint, with its domain names and access targets.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    pub fn get_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
    ) -> operations::GetPrivateEndpoint {
        operations::GetPrivateEndpoint::new(&self.client, namespace_name.into(), pe_name.into())
    }

    /// Lists the private endpoints of a compartment.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_private_endpoints(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListPrivateEndpoints {
        operations::ListPrivateEndpoints::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Updates a private endpoint asynchronously. Each field in the request, including lists,
    /// replaces the current value.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    /// - `update_private_endpoint_details`: The request body:
    ///   [`UpdatePrivateEndpointDetails`](crate::models::UpdatePrivateEndpointDetails).
    pub fn update_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
        update_private_endpoint_details: models::UpdatePrivateEndpointDetails,
    ) -> operations::UpdatePrivateEndpoint {
        operations::UpdatePrivateEndpoint::new(
            &self.client,
            namespace_name.into(),
            pe_name.into(),
            update_private_endpoint_details,
        )
    }
}

/// # Replication
impl ObjectStorageClient {
    /// Creates a replication policy, which copies new and changed objects of the bucket to another
    /// bucket. The destination bucket becomes read-only.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_replication_policy_details`: The request body:
    ///   [`CreateReplicationPolicyDetails`](crate::models::CreateReplicationPolicyDetails).
    pub fn create_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_replication_policy_details: models::CreateReplicationPolicyDetails,
    ) -> operations::CreateReplicationPolicy {
        operations::CreateReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_replication_policy_details,
        )
    }

    /// Deletes a replication policy, which stops replication from the source bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `replication_id`: The ID of the replication policy.
    pub fn delete_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        replication_id: impl Into<String>,
    ) -> operations::DeleteReplicationPolicy {
        operations::DeleteReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            replication_id.into(),
        )
    }

    /// Gets a replication policy, with its destination and synchronization time.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `replication_id`: The ID of the replication policy.
    pub fn get_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        replication_id: impl Into<String>,
    ) -> operations::GetReplicationPolicy {
        operations::GetReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            replication_id.into(),
        )
    }

    /// Lists the replication policies with this bucket as the source.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_replication_policies(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListReplicationPolicies {
        operations::ListReplicationPolicies::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Lists the buckets that are replicated to this bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_replication_sources(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListReplicationSources {
        operations::ListReplicationSources::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Stops replication to a destination bucket and makes it writable. The replication policy is
    /// deleted.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn make_bucket_writable(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::MakeBucketWritable {
        operations::MakeBucketWritable::new(&self.client, namespace_name.into(), bucket_name.into())
    }
}

/// # Retention rule
impl ObjectStorageClient {
    /// Creates a retention rule, which prevents objects from being changed or deleted for some
    /// time. It takes effect after about 30 seconds. A bucket can have at most 100 rules.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_retention_rule_details`: The request body:
    ///   [`CreateRetentionRuleDetails`](crate::models::CreateRetentionRuleDetails).
    pub fn create_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_retention_rule_details: models::CreateRetentionRuleDetails,
    ) -> operations::CreateRetentionRule {
        operations::CreateRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_retention_rule_details,
        )
    }

    /// Deletes a retention rule. The deletion takes effect after about 30 seconds.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The ID of the retention rule.
    pub fn delete_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
    ) -> operations::DeleteRetentionRule {
        operations::DeleteRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
        )
    }

    /// Gets a retention rule.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The ID of the retention rule.
    pub fn get_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
    ) -> operations::GetRetentionRule {
        operations::GetRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
        )
    }

    /// Lists the retention rules of a bucket, newest first.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    pub fn list_retention_rules(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> operations::ListRetentionRules {
        operations::ListRetentionRules::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Updates a retention rule. The change takes effect after about 30 seconds. A locked rule can
    /// only be extended.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The ID of the retention rule.
    /// - `update_retention_rule_details`: The request body:
    ///   [`UpdateRetentionRuleDetails`](crate::models::UpdateRetentionRuleDetails).
    pub fn update_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
        update_retention_rule_details: models::UpdateRetentionRuleDetails,
    ) -> operations::UpdateRetentionRule {
        operations::UpdateRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
            update_retention_rule_details,
        )
    }
}

/// # Work request
impl ObjectStorageClient {
    /// Requests the cancellation of a work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets a work request with its status and progress.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the errors of a work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log entries of a work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(ObjectStorageClient);
