// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Body, Client, Config, Error, Service};

use crate::models::{
    BatchDeleteObjectsDetails, CommitMultipartUploadDetails, CopyObjectDetails,
    CreateBucketDetails, CreateMultipartUploadDetails,
    CreatePreauthenticatedRequestDetails, CreatePrivateEndpointDetails,
    CreateReplicationPolicyDetails, CreateRetentionRuleDetails,
    PutObjectLifecyclePolicyDetails, ReencryptObjectDetails, RenameObjectDetails,
    RestoreObjectsDetails, UpdateBucketDetails, UpdateNamespaceMetadataDetails,
    UpdateObjectStorageTierDetails, UpdatePrivateEndpointDetails,
    UpdateRetentionRuleDetails,
};

use crate::operations::{
    AbortMultipartUpload, BatchDeleteObjects, CancelWorkRequest, CommitMultipartUpload,
    CopyObject, CreateBucket, CreateMultipartUpload, CreatePreauthenticatedRequest,
    CreatePrivateEndpoint, CreateReplicationPolicy, CreateRetentionRule, DeleteBucket,
    DeleteObject, DeleteObjectLifecyclePolicy, DeletePreauthenticatedRequest,
    DeletePrivateEndpoint, DeleteReplicationPolicy, DeleteRetentionRule, GetBucket,
    GetNamespace, GetNamespaceMetadata, GetObject, GetObjectLifecyclePolicy,
    GetPreauthenticatedRequest, GetPrivateEndpoint, GetReplicationPolicy,
    GetRetentionRule, GetWorkRequest, HeadBucket, HeadObject, ListBuckets,
    ListMultipartUploadParts, ListMultipartUploads, ListObjectVersions, ListObjects,
    ListPreauthenticatedRequests, ListPrivateEndpoints, ListReplicationPolicies,
    ListReplicationSources, ListRetentionRules, ListWorkRequestErrors,
    ListWorkRequestLogs, ListWorkRequests, MakeBucketWritable, PutObject,
    PutObjectLifecyclePolicy, ReencryptBucket, ReencryptObject, RenameObject,
    RestoreObjects, UpdateBucket, UpdateNamespaceMetadata, UpdateObjectStorageTier,
    UpdatePrivateEndpoint, UpdateRetentionRule, UploadPart,
};

static SERVICE: Service = Service::new(
        "object-storage",
        "https://objectstorage.{region}.{secondLevelDomain}",
        "",
    )
    .with_dual_stack_template(
        "https://objectstorage.{region}.ds.oci.{secondLevelDomain}",
    )
    .with_realms(
        &[
            (
                "oc1",
                "https://{namespaceName+Dot}objectstorage.{region}.{dualStack?ds.:}oci.customer-oci.com",
            ),
        ],
    );

/// A client of the Object Storage API of Oracle Cloud Infrastructure.
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
/// let mut items = client.list_work_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ObjectStorageClient {
    client: Client,
}

impl ObjectStorageClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Gives up a multipart upload and deletes the parts that it has so far.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `upload_id`: The id of the multipart upload.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/u/{objectName}`. See
    /// [`AbortMultipartUpload`](crate::operations::AbortMultipartUpload).
    pub fn abort_multipart_upload(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> AbortMultipartUpload {
        AbortMultipartUpload::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            upload_id.into(),
        )
    }

    /// Deletes several objects of a bucket in one call. The answer tells which of them could not
    /// be deleted, and why.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `batch_delete_objects_details`: What to send:
    ///   [`BatchDeleteObjectsDetails`](crate::models::BatchDeleteObjectsDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/batchDeleteObjects`. See
    /// [`BatchDeleteObjects`](crate::operations::BatchDeleteObjects).
    pub fn batch_delete_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        batch_delete_objects_details: BatchDeleteObjectsDetails,
    ) -> BatchDeleteObjects {
        BatchDeleteObjects::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            batch_delete_objects_details,
        )
    }

    /// Asks the service to stop working on a work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `DELETE /workRequests/{workRequestId}`. See
    /// [`CancelWorkRequest`](crate::operations::CancelWorkRequest).
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> CancelWorkRequest {
        CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Finishes a multipart upload: joins the listed parts into one object, in the order of their
    /// numbers.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `upload_id`: The id of the multipart upload.
    /// - `commit_multipart_upload_details`: What to send:
    ///   [`CommitMultipartUploadDetails`](crate::models::CommitMultipartUploadDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/u/{objectName}`. See
    /// [`CommitMultipartUpload`](crate::operations::CommitMultipartUpload).
    pub fn commit_multipart_upload(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        upload_id: impl Into<String>,
        commit_multipart_upload_details: CommitMultipartUploadDetails,
    ) -> CommitMultipartUpload {
        CommitMultipartUpload::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            upload_id.into(),
            commit_multipart_upload_details,
        )
    }

    /// Starts to copy an object within its region or to another one. A work request tells when it
    /// is done.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `copy_object_details`: What to send:
    ///   [`CopyObjectDetails`](crate::models::CopyObjectDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/copyObject`. See
    /// [`CopyObject`](crate::operations::CopyObject).
    pub fn copy_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        copy_object_details: CopyObjectDetails,
    ) -> CopyObject {
        CopyObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            copy_object_details,
        )
    }

    /// Creates a bucket in a compartment.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `create_bucket_details`: What to send:
    ///   [`CreateBucketDetails`](crate::models::CreateBucketDetails).
    ///
    /// `POST /n/{namespaceName}/b`. See [`CreateBucket`](crate::operations::CreateBucket).
    pub fn create_bucket(
        &self,
        namespace_name: impl Into<String>,
        create_bucket_details: CreateBucketDetails,
    ) -> CreateBucket {
        CreateBucket::new(&self.client, namespace_name.into(), create_bucket_details)
    }

    /// Starts a multipart upload and returns its id. The bucket does not show the object until the
    /// upload is committed.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_multipart_upload_details`: What to send:
    ///   [`CreateMultipartUploadDetails`](crate::models::CreateMultipartUploadDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/u`. See
    /// [`CreateMultipartUpload`](crate::operations::CreateMultipartUpload).
    pub fn create_multipart_upload(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_multipart_upload_details: CreateMultipartUploadDetails,
    ) -> CreateMultipartUpload {
        CreateMultipartUpload::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_multipart_upload_details,
        )
    }

    /// Creates a pre-authenticated request, a URL that gives access without credentials. Only this
    /// answer has the URL.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_preauthenticated_request_details`: What to send:
    ///   [`CreatePreauthenticatedRequestDetails`](crate::models::CreatePreauthenticatedRequestDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/p`. See
    /// [`CreatePreauthenticatedRequest`](crate::operations::CreatePreauthenticatedRequest).
    pub fn create_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_preauthenticated_request_details: CreatePreauthenticatedRequestDetails,
    ) -> CreatePreauthenticatedRequest {
        CreatePreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_preauthenticated_request_details,
        )
    }

    /// Starts to create a private endpoint, through which a subnet reaches Object Storage at a
    /// private address.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `create_private_endpoint_details`: What to send:
    ///   [`CreatePrivateEndpointDetails`](crate::models::CreatePrivateEndpointDetails).
    ///
    /// `POST /n/{namespaceName}/pe`. See
    /// [`CreatePrivateEndpoint`](crate::operations::CreatePrivateEndpoint).
    pub fn create_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        create_private_endpoint_details: CreatePrivateEndpointDetails,
    ) -> CreatePrivateEndpoint {
        CreatePrivateEndpoint::new(
            &self.client,
            namespace_name.into(),
            create_private_endpoint_details,
        )
    }

    /// Creates a policy by which new and changed objects of the bucket are copied to another
    /// bucket, which turns read-only.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_replication_policy_details`: What to send:
    ///   [`CreateReplicationPolicyDetails`](crate::models::CreateReplicationPolicyDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/replicationPolicies`. See
    /// [`CreateReplicationPolicy`](crate::operations::CreateReplicationPolicy).
    pub fn create_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_replication_policy_details: CreateReplicationPolicyDetails,
    ) -> CreateReplicationPolicy {
        CreateReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_replication_policy_details,
        )
    }

    /// Creates a rule that keeps objects from being changed or deleted for some time. It takes
    /// about half a minute to apply; a bucket can have 100.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `create_retention_rule_details`: What to send:
    ///   [`CreateRetentionRuleDetails`](crate::models::CreateRetentionRuleDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/retentionRules`. See
    /// [`CreateRetentionRule`](crate::operations::CreateRetentionRule).
    pub fn create_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        create_retention_rule_details: CreateRetentionRuleDetails,
    ) -> CreateRetentionRule {
        CreateRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            create_retention_rule_details,
        )
    }

    /// Deletes a bucket without objects. Uploads in progress and pre-authenticated requests must
    /// be gone, too.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}`. See
    /// [`DeleteBucket`](crate::operations::DeleteBucket).
    pub fn delete_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> DeleteBucket {
        DeleteBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Deletes an object or one version of it. In a bucket with versioning, deleting without a
    /// version only hides the object behind a delete marker.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/o/{objectName}`. See
    /// [`DeleteObject`](crate::operations::DeleteObject).
    pub fn delete_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> DeleteObject {
        DeleteObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Deletes all lifecycle rules of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/l`. See
    /// [`DeleteObjectLifecyclePolicy`](crate::operations::DeleteObjectLifecyclePolicy).
    pub fn delete_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> DeleteObjectLifecyclePolicy {
        DeleteObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Deletes a pre-authenticated request, which ends the access that its URL gave.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `par_id`: The id of the pre-authenticated request.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/p/{parId}`. See
    /// [`DeletePreauthenticatedRequest`](crate::operations::DeletePreauthenticatedRequest).
    pub fn delete_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        par_id: impl Into<String>,
    ) -> DeletePreauthenticatedRequest {
        DeletePreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            par_id.into(),
        )
    }

    /// Starts to delete a private endpoint.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    ///
    /// `DELETE /n/{namespaceName}/pe/{peName}`. See
    /// [`DeletePrivateEndpoint`](crate::operations::DeletePrivateEndpoint).
    pub fn delete_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
    ) -> DeletePrivateEndpoint {
        DeletePrivateEndpoint::new(&self.client, namespace_name.into(), pe_name.into())
    }

    /// Stops replication from a source bucket by deleting its policy.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `replication_id`: The id of the replication policy.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}`. See
    /// [`DeleteReplicationPolicy`](crate::operations::DeleteReplicationPolicy).
    pub fn delete_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        replication_id: impl Into<String>,
    ) -> DeleteReplicationPolicy {
        DeleteReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            replication_id.into(),
        )
    }

    /// Deletes a retention rule. It stops applying after about half a minute.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The id of the retention rule.
    ///
    /// `DELETE /n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}`. See
    /// [`DeleteRetentionRule`](crate::operations::DeleteRetentionRule).
    pub fn delete_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
    ) -> DeleteRetentionRule {
        DeleteRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
        )
    }

    /// Reads a bucket and its settings.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}`. See [`GetBucket`](crate::operations::GetBucket).
    pub fn get_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> GetBucket {
        GetBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Reads the name of the tenancy's Object Storage namespace, which nearly all other calls
    /// need.
    ///
    /// `GET /n`. See [`GetNamespace`](crate::operations::GetNamespace).
    #[inline]
    pub fn get_namespace(&self) -> GetNamespace {
        GetNamespace::new(&self.client)
    }

    /// Reads in which compartments the buckets end up that are created through the S3 and Swift
    /// APIs.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    ///
    /// `GET /n/{namespaceName}`. See
    /// [`GetNamespaceMetadata`](crate::operations::GetNamespaceMetadata).
    pub fn get_namespace_metadata(
        &self,
        namespace_name: impl Into<String>,
    ) -> GetNamespaceMetadata {
        GetNamespaceMetadata::new(&self.client, namespace_name.into())
    }

    /// Downloads an object, or a range of its bytes, along with its metadata.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/o/{objectName}`. See
    /// [`GetObject`](crate::operations::GetObject).
    pub fn get_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> GetObject {
        GetObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Reads the lifecycle rules of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/l`. See
    /// [`GetObjectLifecyclePolicy`](crate::operations::GetObjectLifecyclePolicy).
    pub fn get_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> GetObjectLifecyclePolicy {
        GetObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Reads a pre-authenticated request, without its URL.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `par_id`: The id of the pre-authenticated request.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/p/{parId}`. See
    /// [`GetPreauthenticatedRequest`](crate::operations::GetPreauthenticatedRequest).
    pub fn get_preauthenticated_request(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        par_id: impl Into<String>,
    ) -> GetPreauthenticatedRequest {
        GetPreauthenticatedRequest::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            par_id.into(),
        )
    }

    /// Reads a private endpoint, with its addresses and what it gives access to.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    ///
    /// `GET /n/{namespaceName}/pe/{peName}`. See
    /// [`GetPrivateEndpoint`](crate::operations::GetPrivateEndpoint).
    pub fn get_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
    ) -> GetPrivateEndpoint {
        GetPrivateEndpoint::new(&self.client, namespace_name.into(), pe_name.into())
    }

    /// Reads a replication policy, to see where it copies to and up to when it has.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `replication_id`: The id of the replication policy.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}`. See
    /// [`GetReplicationPolicy`](crate::operations::GetReplicationPolicy).
    pub fn get_replication_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        replication_id: impl Into<String>,
    ) -> GetReplicationPolicy {
        GetReplicationPolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            replication_id.into(),
        )
    }

    /// Reads a retention rule.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The id of the retention rule.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}`. See
    /// [`GetRetentionRule`](crate::operations::GetRetentionRule).
    pub fn get_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
    ) -> GetRetentionRule {
        GetRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
        )
    }

    /// Reads a work request, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Checks that a bucket exists, and reads its etag.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `HEAD /n/{namespaceName}/b/{bucketName}`. See
    /// [`HeadBucket`](crate::operations::HeadBucket).
    pub fn head_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> HeadBucket {
        HeadBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Reads what is known of an object, such as size, etag and metadata, without its content.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    ///
    /// `HEAD /n/{namespaceName}/b/{bucketName}/o/{objectName}`. See
    /// [`HeadObject`](crate::operations::HeadObject).
    pub fn head_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
    ) -> HeadObject {
        HeadObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
        )
    }

    /// Lists the buckets of a compartment, at most 1,000 on a page.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment that the buckets belong to.
    ///
    /// `GET /n/{namespaceName}/b`, in pages. See [`ListBuckets`](crate::operations::ListBuckets).
    pub fn list_buckets(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> ListBuckets {
        ListBuckets::new(&self.client, namespace_name.into(), compartment_id.into())
    }

    /// Lists the parts that a multipart upload has so far.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `upload_id`: The id of the multipart upload.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/u/{objectName}`, in pages. See
    /// [`ListMultipartUploadParts`](crate::operations::ListMultipartUploadParts).
    pub fn list_multipart_upload_parts(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> ListMultipartUploadParts {
        ListMultipartUploadParts::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            upload_id.into(),
        )
    }

    /// Lists the multipart uploads of a bucket that have been neither committed nor aborted.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/u`, in pages. See
    /// [`ListMultipartUploads`](crate::operations::ListMultipartUploads).
    pub fn list_multipart_uploads(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListMultipartUploads {
        ListMultipartUploads::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Lists the objects of a bucket with all their versions and delete markers, at most 1,000 on
    /// a page.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/objectversions`, in pages. See
    /// [`ListObjectVersions`](crate::operations::ListObjectVersions).
    pub fn list_object_versions(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListObjectVersions {
        ListObjectVersions::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Lists the objects of a bucket by name, at most 1,000 at a time. To go on, pass the
    /// `nextStartWith` of the answer as `start`.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/o`, in pages. See
    /// [`ListObjects`](crate::operations::ListObjects).
    pub fn list_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListObjects {
        ListObjects::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Lists the pre-authenticated requests of a bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/p`, in pages. See
    /// [`ListPreauthenticatedRequests`](crate::operations::ListPreauthenticatedRequests).
    pub fn list_preauthenticated_requests(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListPreauthenticatedRequests {
        ListPreauthenticatedRequests::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Lists the private endpoints of a compartment.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `compartment_id`: The OCID of the compartment that the private endpoints belong to.
    ///
    /// `GET /n/{namespaceName}/pe`, in pages. See
    /// [`ListPrivateEndpoints`](crate::operations::ListPrivateEndpoints).
    pub fn list_private_endpoints(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> ListPrivateEndpoints {
        ListPrivateEndpoints::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }

    /// Lists the replication policies that a bucket is the source of.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/replicationPolicies`, in pages. See
    /// [`ListReplicationPolicies`](crate::operations::ListReplicationPolicies).
    pub fn list_replication_policies(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListReplicationPolicies {
        ListReplicationPolicies::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Lists the buckets that are replicated to this one.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/replicationSources`, in pages. See
    /// [`ListReplicationSources`](crate::operations::ListReplicationSources).
    pub fn list_replication_sources(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListReplicationSources {
        ListReplicationSources::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
        )
    }

    /// Lists the retention rules of a bucket, the newest first.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `GET /n/{namespaceName}/b/{bucketName}/retentionRules`, in pages. See
    /// [`ListRetentionRules`](crate::operations::ListRetentionRules).
    pub fn list_retention_rules(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ListRetentionRules {
        ListRetentionRules::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Lists what went wrong in a work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/errors`, in pages. See
    /// [`ListWorkRequestErrors`](crate::operations::ListWorkRequestErrors).
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestErrors {
        ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of a work request, step by step.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/logs`, in pages. See
    /// [`ListWorkRequestLogs`](crate::operations::ListWorkRequestLogs).
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestLogs {
        ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment that the work requests belong to.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListWorkRequests {
        ListWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Ends replication to a destination bucket, so that it can be written to again. The
    /// replication policy goes away.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/makeBucketWritable`. See
    /// [`MakeBucketWritable`](crate::operations::MakeBucketWritable).
    pub fn make_bucket_writable(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> MakeBucketWritable {
        MakeBucketWritable::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Uploads an object of at most 50 GiB in one request, in place of any object that has the
    /// name.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /n/{namespaceName}/b/{bucketName}/o/{objectName}`. See
    /// [`PutObject`](crate::operations::PutObject).
    pub fn put_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> PutObject {
        PutObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            body.into(),
        )
    }

    /// Sets the lifecycle rules of a bucket, in place of those that it had.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `put_object_lifecycle_policy_details`: What to send:
    ///   [`PutObjectLifecyclePolicyDetails`](crate::models::PutObjectLifecyclePolicyDetails).
    ///
    /// `PUT /n/{namespaceName}/b/{bucketName}/l`. See
    /// [`PutObjectLifecyclePolicy`](crate::operations::PutObjectLifecyclePolicy).
    pub fn put_object_lifecycle_policy(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        put_object_lifecycle_policy_details: PutObjectLifecyclePolicyDetails,
    ) -> PutObjectLifecyclePolicy {
        PutObjectLifecyclePolicy::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            put_object_lifecycle_policy_details,
        )
    }

    /// Starts to encrypt the data keys of all objects anew, with the newest version of the
    /// bucket's master key. It fails if Oracle manages that key.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/reencrypt`. See
    /// [`ReencryptBucket`](crate::operations::ReencryptBucket).
    pub fn reencrypt_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
    ) -> ReencryptBucket {
        ReencryptBucket::new(&self.client, namespace_name.into(), bucket_name.into())
    }

    /// Encrypts the data keys of one object anew, with the key of its bucket or another one.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `reencrypt_object_details`: What to send:
    ///   [`ReencryptObjectDetails`](crate::models::ReencryptObjectDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/reencrypt/{objectName}`. See
    /// [`ReencryptObject`](crate::operations::ReencryptObject).
    pub fn reencrypt_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        reencrypt_object_details: ReencryptObjectDetails,
    ) -> ReencryptObject {
        ReencryptObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            reencrypt_object_details,
        )
    }

    /// Gives an object another name in the same bucket.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `rename_object_details`: What to send:
    ///   [`RenameObjectDetails`](crate::models::RenameObjectDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/renameObject`. See
    /// [`RenameObject`](crate::operations::RenameObject).
    pub fn rename_object(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        rename_object_details: RenameObjectDetails,
    ) -> RenameObject {
        RenameObject::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            rename_object_details,
        )
    }

    /// Starts to bring an archived object back, so that it can be downloaded for some hours.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `restore_objects_details`: What to send:
    ///   [`RestoreObjectsDetails`](crate::models::RestoreObjectsDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/restoreObjects`. See
    /// [`RestoreObjects`](crate::operations::RestoreObjects).
    pub fn restore_objects(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        restore_objects_details: RestoreObjectsDetails,
    ) -> RestoreObjects {
        RestoreObjects::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            restore_objects_details,
        )
    }

    /// Changes settings of a bucket, or moves it to another compartment. What is left out stays as
    /// it is.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `update_bucket_details`: What to send:
    ///   [`UpdateBucketDetails`](crate::models::UpdateBucketDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}`. See
    /// [`UpdateBucket`](crate::operations::UpdateBucket).
    pub fn update_bucket(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        update_bucket_details: UpdateBucketDetails,
    ) -> UpdateBucket {
        UpdateBucket::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            update_bucket_details,
        )
    }

    /// Sets in which compartments new buckets end up that are created through the S3 and Swift
    /// APIs. Buckets that exist stay where they are.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `update_namespace_metadata_details`: What to send:
    ///   [`UpdateNamespaceMetadataDetails`](crate::models::UpdateNamespaceMetadataDetails).
    ///
    /// `PUT /n/{namespaceName}`. See
    /// [`UpdateNamespaceMetadata`](crate::operations::UpdateNamespaceMetadata).
    pub fn update_namespace_metadata(
        &self,
        namespace_name: impl Into<String>,
        update_namespace_metadata_details: UpdateNamespaceMetadataDetails,
    ) -> UpdateNamespaceMetadata {
        UpdateNamespaceMetadata::new(
            &self.client,
            namespace_name.into(),
            update_namespace_metadata_details,
        )
    }

    /// Moves an object to another storage tier.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `update_object_storage_tier_details`: What to send:
    ///   [`UpdateObjectStorageTierDetails`](crate::models::UpdateObjectStorageTierDetails).
    ///
    /// `POST /n/{namespaceName}/b/{bucketName}/actions/updateObjectStorageTier`. See
    /// [`UpdateObjectStorageTier`](crate::operations::UpdateObjectStorageTier).
    pub fn update_object_storage_tier(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        update_object_storage_tier_details: UpdateObjectStorageTierDetails,
    ) -> UpdateObjectStorageTier {
        UpdateObjectStorageTier::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            update_object_storage_tier_details,
        )
    }

    /// Starts to change a private endpoint. A member that is given replaces what was there, lists
    /// included.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `pe_name`: The name of the private endpoint.
    /// - `update_private_endpoint_details`: What to send:
    ///   [`UpdatePrivateEndpointDetails`](crate::models::UpdatePrivateEndpointDetails).
    ///
    /// `POST /n/{namespaceName}/pe/{peName}`. See
    /// [`UpdatePrivateEndpoint`](crate::operations::UpdatePrivateEndpoint).
    pub fn update_private_endpoint(
        &self,
        namespace_name: impl Into<String>,
        pe_name: impl Into<String>,
        update_private_endpoint_details: UpdatePrivateEndpointDetails,
    ) -> UpdatePrivateEndpoint {
        UpdatePrivateEndpoint::new(
            &self.client,
            namespace_name.into(),
            pe_name.into(),
            update_private_endpoint_details,
        )
    }

    /// Changes a retention rule, in effect after about half a minute. Once it is locked, it can
    /// only be made longer.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `retention_rule_id`: The id of the retention rule.
    /// - `update_retention_rule_details`: What to send:
    ///   [`UpdateRetentionRuleDetails`](crate::models::UpdateRetentionRuleDetails).
    ///
    /// `PUT /n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}`. See
    /// [`UpdateRetentionRule`](crate::operations::UpdateRetentionRule).
    pub fn update_retention_rule(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        retention_rule_id: impl Into<String>,
        update_retention_rule_details: UpdateRetentionRuleDetails,
    ) -> UpdateRetentionRule {
        UpdateRetentionRule::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            retention_rule_id.into(),
            update_retention_rule_details,
        )
    }

    /// Uploads one part of a multipart upload. A part that had the same number is replaced.
    ///
    /// - `namespace_name`: The Object Storage namespace of the tenancy.
    /// - `bucket_name`: The name of the bucket.
    /// - `object_name`: The name of the object. Slashes are part of it.
    /// - `upload_id`: The id of the multipart upload.
    /// - `upload_part_num`: The number of the part, which says where it goes in the object.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /n/{namespaceName}/b/{bucketName}/u/{objectName}`. See
    /// [`UploadPart`](crate::operations::UploadPart).
    pub fn upload_part(
        &self,
        namespace_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_name: impl Into<String>,
        upload_id: impl Into<String>,
        upload_part_num: i64,
        body: impl Into<Body>,
    ) -> UploadPart {
        UploadPart::new(
            &self.client,
            namespace_name.into(),
            bucket_name.into(),
            object_name.into(),
            upload_id.into(),
            upload_part_num,
            body.into(),
        )
    }
}

oci_sdk_core::client!(ObjectStorageClient);
