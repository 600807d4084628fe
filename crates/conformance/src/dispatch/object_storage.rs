// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Object Storage API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "object-storage",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "ObjectStorageClient",
        id: "AbortMultipartUpload",
        send: abort_multipart_upload,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "BatchDeleteObjects",
        send: batch_delete_objects,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CancelWorkRequest",
        send: cancel_work_request,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CommitMultipartUpload",
        send: commit_multipart_upload,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CopyObject",
        send: copy_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreateBucket",
        send: create_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreateMultipartUpload",
        send: create_multipart_upload,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreatePreauthenticatedRequest",
        send: create_preauthenticated_request,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreatePrivateEndpoint",
        send: create_private_endpoint,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreateReplicationPolicy",
        send: create_replication_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "CreateRetentionRule",
        send: create_retention_rule,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeleteBucket",
        send: delete_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeleteObject",
        send: delete_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeleteObjectLifecyclePolicy",
        send: delete_object_lifecycle_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeletePreauthenticatedRequest",
        send: delete_preauthenticated_request,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeletePrivateEndpoint",
        send: delete_private_endpoint,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeleteReplicationPolicy",
        send: delete_replication_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "DeleteRetentionRule",
        send: delete_retention_rule,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetBucket",
        send: get_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetNamespace",
        send: get_namespace,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetNamespaceMetadata",
        send: get_namespace_metadata,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetObject",
        send: get_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetObjectLifecyclePolicy",
        send: get_object_lifecycle_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetPreauthenticatedRequest",
        send: get_preauthenticated_request,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetPrivateEndpoint",
        send: get_private_endpoint,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetReplicationPolicy",
        send: get_replication_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetRetentionRule",
        send: get_retention_rule,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "HeadBucket",
        send: head_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "HeadObject",
        send: head_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListBuckets",
        send: list_buckets,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListMultipartUploadParts",
        send: list_multipart_upload_parts,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListMultipartUploads",
        send: list_multipart_uploads,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListObjectVersions",
        send: list_object_versions,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListObjects",
        send: list_objects,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListPreauthenticatedRequests",
        send: list_preauthenticated_requests,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListPrivateEndpoints",
        send: list_private_endpoints,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListReplicationPolicies",
        send: list_replication_policies,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListReplicationSources",
        send: list_replication_sources,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListRetentionRules",
        send: list_retention_rules,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListWorkRequestErrors",
        send: list_work_request_errors,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListWorkRequestLogs",
        send: list_work_request_logs,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "MakeBucketWritable",
        send: make_bucket_writable,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "PutObject",
        send: put_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "PutObjectLifecyclePolicy",
        send: put_object_lifecycle_policy,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ReencryptBucket",
        send: reencrypt_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "ReencryptObject",
        send: reencrypt_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "RenameObject",
        send: rename_object,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "RestoreObjects",
        send: restore_objects,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UpdateBucket",
        send: update_bucket,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UpdateNamespaceMetadata",
        send: update_namespace_metadata,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UpdateObjectStorageTier",
        send: update_object_storage_tier,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UpdatePrivateEndpoint",
        send: update_private_endpoint,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UpdateRetentionRule",
        send: update_retention_rule,
    },
    Operation {
        client: "ObjectStorageClient",
        id: "UploadPart",
        send: upload_part,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "AccessTargetDetails",
        again: again::<oci_sdk_object_storage::models::AccessTargetDetails>,
    },
    Type {
        name: "BatchDeleteObjectIdentifier",
        again: again::<oci_sdk_object_storage::models::BatchDeleteObjectIdentifier>,
    },
    Type {
        name: "BatchDeleteObjectsDetails",
        again: again::<oci_sdk_object_storage::models::BatchDeleteObjectsDetails>,
    },
    Type {
        name: "BatchDeleteObjectsResult",
        again: again::<oci_sdk_object_storage::models::BatchDeleteObjectsResult>,
    },
    Type {
        name: "Bucket",
        again: again::<oci_sdk_object_storage::models::Bucket>,
    },
    Type {
        name: "BucketAutoTiering",
        again: again::<oci_sdk_object_storage::models::BucketAutoTiering>,
    },
    Type {
        name: "BucketPublicAccessType",
        again: again::<oci_sdk_object_storage::models::BucketPublicAccessType>,
    },
    Type {
        name: "BucketScope",
        again: again::<oci_sdk_object_storage::models::BucketScope>,
    },
    Type {
        name: "BucketStorageTier",
        again: again::<oci_sdk_object_storage::models::BucketStorageTier>,
    },
    Type {
        name: "BucketSummary",
        again: again::<oci_sdk_object_storage::models::BucketSummary>,
    },
    Type {
        name: "BucketVersioning",
        again: again::<oci_sdk_object_storage::models::BucketVersioning>,
    },
    Type {
        name: "CommitMultipartUploadDetails",
        again: again::<oci_sdk_object_storage::models::CommitMultipartUploadDetails>,
    },
    Type {
        name: "CommitMultipartUploadPartDetails",
        again: again::<oci_sdk_object_storage::models::CommitMultipartUploadPartDetails>,
    },
    Type {
        name: "CopyObjectDestinationObjectStorageTier",
        again: again::<
            oci_sdk_object_storage::models::CopyObjectDestinationObjectStorageTier,
        >,
    },
    Type {
        name: "CopyObjectDetails",
        again: again::<oci_sdk_object_storage::models::CopyObjectDetails>,
    },
    Type {
        name: "CreateBucketDetails",
        again: again::<oci_sdk_object_storage::models::CreateBucketDetails>,
    },
    Type {
        name: "CreateMultipartUploadDetails",
        again: again::<oci_sdk_object_storage::models::CreateMultipartUploadDetails>,
    },
    Type {
        name: "CreateMultipartUploadOpcChecksumAlgorithm",
        again: again::<
            oci_sdk_object_storage::models::CreateMultipartUploadOpcChecksumAlgorithm,
        >,
    },
    Type {
        name: "CreatePreauthenticatedRequestDetails",
        again: again::<
            oci_sdk_object_storage::models::CreatePreauthenticatedRequestDetails,
        >,
    },
    Type {
        name: "CreatePrivateEndpointDetails",
        again: again::<oci_sdk_object_storage::models::CreatePrivateEndpointDetails>,
    },
    Type {
        name: "CreateReplicationPolicyDetails",
        again: again::<oci_sdk_object_storage::models::CreateReplicationPolicyDetails>,
    },
    Type {
        name: "CreateRetentionRuleDetails",
        again: again::<oci_sdk_object_storage::models::CreateRetentionRuleDetails>,
    },
    Type {
        name: "DeletedObjectResult",
        again: again::<oci_sdk_object_storage::models::DeletedObjectResult>,
    },
    Type {
        name: "Duration",
        again: again::<oci_sdk_object_storage::models::Duration>,
    },
    Type {
        name: "DurationTimeUnit",
        again: again::<oci_sdk_object_storage::models::DurationTimeUnit>,
    },
    Type {
        name: "FailedObjectResult",
        again: again::<oci_sdk_object_storage::models::FailedObjectResult>,
    },
    Type {
        name: "Fqdns",
        again: again::<oci_sdk_object_storage::models::Fqdns>,
    },
    Type {
        name: "GetBucketField",
        again: again::<oci_sdk_object_storage::models::GetBucketField>,
    },
    Type {
        name: "ListBucketsField",
        again: again::<oci_sdk_object_storage::models::ListBucketsField>,
    },
    Type {
        name: "ListObjectVersionsField",
        again: again::<oci_sdk_object_storage::models::ListObjectVersionsField>,
    },
    Type {
        name: "ListObjects",
        again: again::<oci_sdk_object_storage::models::ListObjects>,
    },
    Type {
        name: "ListObjectsField",
        again: again::<oci_sdk_object_storage::models::ListObjectsField>,
    },
    Type {
        name: "ListPrivateEndpointsField",
        again: again::<oci_sdk_object_storage::models::ListPrivateEndpointsField>,
    },
    Type {
        name: "MultipartUpload",
        again: again::<oci_sdk_object_storage::models::MultipartUpload>,
    },
    Type {
        name: "MultipartUploadPartSummary",
        again: again::<oci_sdk_object_storage::models::MultipartUploadPartSummary>,
    },
    Type {
        name: "MultipartUploadStorageTier",
        again: again::<oci_sdk_object_storage::models::MultipartUploadStorageTier>,
    },
    Type {
        name: "NamespaceMetadata",
        again: again::<oci_sdk_object_storage::models::NamespaceMetadata>,
    },
    Type {
        name: "ObjectArchivalState",
        again: again::<oci_sdk_object_storage::models::ObjectArchivalState>,
    },
    Type {
        name: "ObjectLifecyclePolicy",
        again: again::<oci_sdk_object_storage::models::ObjectLifecyclePolicy>,
    },
    Type {
        name: "ObjectLifecycleRule",
        again: again::<oci_sdk_object_storage::models::ObjectLifecycleRule>,
    },
    Type {
        name: "ObjectLifecycleRuleTimeUnit",
        again: again::<oci_sdk_object_storage::models::ObjectLifecycleRuleTimeUnit>,
    },
    Type {
        name: "ObjectNameFilter",
        again: again::<oci_sdk_object_storage::models::ObjectNameFilter>,
    },
    Type {
        name: "ObjectStorageTier",
        again: again::<oci_sdk_object_storage::models::ObjectStorageTier>,
    },
    Type {
        name: "ObjectStorageTierStorageTier",
        again: again::<oci_sdk_object_storage::models::ObjectStorageTierStorageTier>,
    },
    Type {
        name: "ObjectSummary",
        again: again::<oci_sdk_object_storage::models::ObjectSummary>,
    },
    Type {
        name: "ObjectVersionArchivalState",
        again: again::<oci_sdk_object_storage::models::ObjectVersionArchivalState>,
    },
    Type {
        name: "ObjectVersionCollection",
        again: again::<oci_sdk_object_storage::models::ObjectVersionCollection>,
    },
    Type {
        name: "ObjectVersionStorageTier",
        again: again::<oci_sdk_object_storage::models::ObjectVersionStorageTier>,
    },
    Type {
        name: "ObjectVersionSummary",
        again: again::<oci_sdk_object_storage::models::ObjectVersionSummary>,
    },
    Type {
        name: "PatternDetails",
        again: again::<oci_sdk_object_storage::models::PatternDetails>,
    },
    Type {
        name: "PreauthenticatedRequest",
        again: again::<oci_sdk_object_storage::models::PreauthenticatedRequest>,
    },
    Type {
        name: "PreauthenticatedRequestAccessType",
        again: again::<oci_sdk_object_storage::models::PreauthenticatedRequestAccessType>,
    },
    Type {
        name: "PreauthenticatedRequestBucketListingAction",
        again: again::<
            oci_sdk_object_storage::models::PreauthenticatedRequestBucketListingAction,
        >,
    },
    Type {
        name: "PreauthenticatedRequestSummary",
        again: again::<oci_sdk_object_storage::models::PreauthenticatedRequestSummary>,
    },
    Type {
        name: "PrefixFqdns",
        again: again::<oci_sdk_object_storage::models::PrefixFqdns>,
    },
    Type {
        name: "PrivateEndpoint",
        again: again::<oci_sdk_object_storage::models::PrivateEndpoint>,
    },
    Type {
        name: "PrivateEndpointLifecycleState",
        again: again::<oci_sdk_object_storage::models::PrivateEndpointLifecycleState>,
    },
    Type {
        name: "PrivateEndpointSummary",
        again: again::<oci_sdk_object_storage::models::PrivateEndpointSummary>,
    },
    Type {
        name: "PutObjectLifecyclePolicyDetails",
        again: again::<oci_sdk_object_storage::models::PutObjectLifecyclePolicyDetails>,
    },
    Type {
        name: "PutObjectOpcChecksumAlgorithm",
        again: again::<oci_sdk_object_storage::models::PutObjectOpcChecksumAlgorithm>,
    },
    Type {
        name: "PutObjectStorageTier",
        again: again::<oci_sdk_object_storage::models::PutObjectStorageTier>,
    },
    Type {
        name: "ReencryptObjectDetails",
        again: again::<oci_sdk_object_storage::models::ReencryptObjectDetails>,
    },
    Type {
        name: "RenameObjectDetails",
        again: again::<oci_sdk_object_storage::models::RenameObjectDetails>,
    },
    Type {
        name: "ReplicationPolicy",
        again: again::<oci_sdk_object_storage::models::ReplicationPolicy>,
    },
    Type {
        name: "ReplicationPolicyStatus",
        again: again::<oci_sdk_object_storage::models::ReplicationPolicyStatus>,
    },
    Type {
        name: "ReplicationPolicySummary",
        again: again::<oci_sdk_object_storage::models::ReplicationPolicySummary>,
    },
    Type {
        name: "ReplicationSource",
        again: again::<oci_sdk_object_storage::models::ReplicationSource>,
    },
    Type {
        name: "RestoreObjectsDetails",
        again: again::<oci_sdk_object_storage::models::RestoreObjectsDetails>,
    },
    Type {
        name: "RetentionRule",
        again: again::<oci_sdk_object_storage::models::RetentionRule>,
    },
    Type {
        name: "RetentionRuleCollection",
        again: again::<oci_sdk_object_storage::models::RetentionRuleCollection>,
    },
    Type {
        name: "RetentionRuleDetails",
        again: again::<oci_sdk_object_storage::models::RetentionRuleDetails>,
    },
    Type {
        name: "RetentionRuleSummary",
        again: again::<oci_sdk_object_storage::models::RetentionRuleSummary>,
    },
    Type {
        name: "SSECustomerKeyAlgorithm",
        again: again::<oci_sdk_object_storage::models::SSECustomerKeyAlgorithm>,
    },
    Type {
        name: "SSECustomerKeyDetails",
        again: again::<oci_sdk_object_storage::models::SSECustomerKeyDetails>,
    },
    Type {
        name: "UpdateBucketDetails",
        again: again::<oci_sdk_object_storage::models::UpdateBucketDetails>,
    },
    Type {
        name: "UpdateNamespaceMetadataDetails",
        again: again::<oci_sdk_object_storage::models::UpdateNamespaceMetadataDetails>,
    },
    Type {
        name: "UpdateObjectStorageTierDetails",
        again: again::<oci_sdk_object_storage::models::UpdateObjectStorageTierDetails>,
    },
    Type {
        name: "UpdatePrivateEndpointDetails",
        again: again::<oci_sdk_object_storage::models::UpdatePrivateEndpointDetails>,
    },
    Type {
        name: "UpdateRetentionRuleDetails",
        again: again::<oci_sdk_object_storage::models::UpdateRetentionRuleDetails>,
    },
    Type {
        name: "UploadPartOpcChecksumAlgorithm",
        again: again::<oci_sdk_object_storage::models::UploadPartOpcChecksumAlgorithm>,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_object_storage::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_object_storage::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_object_storage::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestOperationType",
        again: again::<oci_sdk_object_storage::models::WorkRequestOperationType>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_object_storage::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<oci_sdk_object_storage::models::WorkRequestResourceActionType>,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_object_storage::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_object_storage::models::WorkRequestSummary>,
    },
    Type {
        name: "list[BucketSummary]",
        again: again::<Vec<oci_sdk_object_storage::models::BucketSummary>>,
    },
    Type {
        name: "list[MultipartUploadPartSummary]",
        again: again::<Vec<oci_sdk_object_storage::models::MultipartUploadPartSummary>>,
    },
    Type {
        name: "list[MultipartUpload]",
        again: again::<Vec<oci_sdk_object_storage::models::MultipartUpload>>,
    },
    Type {
        name: "list[PreauthenticatedRequestSummary]",
        again: again::<
            Vec<oci_sdk_object_storage::models::PreauthenticatedRequestSummary>,
        >,
    },
    Type {
        name: "list[PrivateEndpointSummary]",
        again: again::<Vec<oci_sdk_object_storage::models::PrivateEndpointSummary>>,
    },
    Type {
        name: "list[ReplicationPolicySummary]",
        again: again::<Vec<oci_sdk_object_storage::models::ReplicationPolicySummary>>,
    },
    Type {
        name: "list[ReplicationSource]",
        again: again::<Vec<oci_sdk_object_storage::models::ReplicationSource>>,
    },
    Type {
        name: "list[WorkRequestError]",
        again: again::<Vec<oci_sdk_object_storage::models::WorkRequestError>>,
    },
    Type {
        name: "list[WorkRequestLogEntry]",
        again: again::<Vec<oci_sdk_object_storage::models::WorkRequestLogEntry>>,
    },
    Type {
        name: "list[WorkRequestSummary]",
        again: again::<Vec<oci_sdk_object_storage::models::WorkRequestSummary>>,
    },
];
fn abort_multipart_upload(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .abort_multipart_upload(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments.query::<String>("uploadId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn batch_delete_objects(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .batch_delete_objects(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::BatchDeleteObjectsDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cancel_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .cancel_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn commit_multipart_upload(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .commit_multipart_upload(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments.query::<String>("uploadId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CommitMultipartUploadDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn copy_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .copy_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_object_storage::models::CopyObjectDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-source-sse-customer-algorithm")?
    {
        request = request.opc_source_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-source-sse-customer-key")?
    {
        request = request.opc_source_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-source-sse-customer-key-sha256")?
    {
        request = request.opc_source_sse_customer_key_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-kms-key-id")? {
        request = request.opc_sse_kms_key_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_bucket(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreateBucketDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_multipart_upload(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_multipart_upload(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreateMultipartUploadDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-kms-key-id")? {
        request = request.opc_sse_kms_key_id(value);
    }
    if let Some(value) = arguments
        .optional_header::<
            oci_sdk_object_storage::models::CreateMultipartUploadOpcChecksumAlgorithm,
        >("opc-checksum-algorithm")?
    {
        request = request.opc_checksum_algorithm(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_preauthenticated_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_preauthenticated_request(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreatePreauthenticatedRequestDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_private_endpoint(
            arguments.path::<String>("namespaceName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreatePrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_replication_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_replication_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreateReplicationPolicyDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_retention_rule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .create_retention_rule(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::CreateRetentionRuleDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_bucket(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_object_lifecycle_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_object_lifecycle_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_preauthenticated_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_preauthenticated_request(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("parId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_private_endpoint(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("peName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_replication_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_replication_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("replicationId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_retention_rule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .delete_retention_rule(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("retentionRuleId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_bucket(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments
        .optional_query::<Vec<oci_sdk_object_storage::models::GetBucketField>>("fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_namespace(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client.get_namespace();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_namespace_metadata(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_namespace_metadata(arguments.path::<String>("namespaceName")?);
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("httpResponseContentDisposition")?
    {
        request = request.http_response_content_disposition(value);
    }
    if let Some(value) = arguments.optional_query::<String>("httpResponseCacheControl")?
    {
        request = request.http_response_cache_control(value);
    }
    if let Some(value) = arguments.optional_query::<String>("httpResponseContentType")? {
        request = request.http_response_content_type(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("httpResponseContentLanguage")?
    {
        request = request.http_response_content_language(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("httpResponseContentEncoding")?
    {
        request = request.http_response_content_encoding(value);
    }
    if let Some(value) = arguments.optional_query::<String>("httpResponseExpires")? {
        request = request.http_response_expires(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_object_lifecycle_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_object_lifecycle_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_preauthenticated_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_preauthenticated_request(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("parId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_private_endpoint(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("peName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_replication_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_replication_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("replicationId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_retention_rule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_retention_rule(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("retentionRuleId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .get_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_bucket(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .head_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .head_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_buckets(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_buckets(
            arguments.path::<String>("namespaceName")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_object_storage::models::ListBucketsField>,
        >("fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_multipart_upload_parts(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_multipart_upload_parts(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments.query::<String>("uploadId")?,
        );
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_multipart_uploads(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_multipart_uploads(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_object_versions(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_object_versions(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("prefix")? {
        request = request.prefix(value);
    }
    if let Some(value) = arguments.optional_query::<String>("start")? {
        request = request.start(value);
    }
    if let Some(value) = arguments.optional_query::<String>("end")? {
        request = request.end(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("delimiter")? {
        request = request.delimiter(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_object_storage::models::ListObjectVersionsField>,
        >("fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = arguments.optional_query::<String>("startAfter")? {
        request = request.start_after(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_objects(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_objects(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("prefix")? {
        request = request.prefix(value);
    }
    if let Some(value) = arguments.optional_query::<String>("start")? {
        request = request.start(value);
    }
    if let Some(value) = arguments.optional_query::<String>("end")? {
        request = request.end(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("delimiter")? {
        request = request.delimiter(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_object_storage::models::ListObjectsField>,
        >("fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = arguments.optional_query::<String>("startAfter")? {
        request = request.start_after(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_preauthenticated_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_preauthenticated_requests(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("objectNamePrefix")? {
        request = request.object_name_prefix(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_private_endpoints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_private_endpoints(
            arguments.path::<String>("namespaceName")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_object_storage::models::ListPrivateEndpointsField>,
        >("fields")?
    {
        request = request.fields(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_object_storage::models::PrivateEndpointLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_replication_policies(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_replication_policies(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_replication_sources(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_replication_sources(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_retention_rules(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_retention_rules(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .list_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("privateEndpointName")? {
        request = request.private_endpoint_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn make_bucket_writable(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .make_bucket_writable(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn put_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .put_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-MD5")? {
        request = request.content_md5(value);
    }
    if let Some(value) = arguments
        .optional_header::<
            oci_sdk_object_storage::models::PutObjectOpcChecksumAlgorithm,
        >("opc-checksum-algorithm")?
    {
        request = request.opc_checksum_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-crc32c")? {
        request = request.opc_content_crc32c(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-sha256")? {
        request = request.opc_content_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-sha384")? {
        request = request.opc_content_sha384(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-Type")? {
        request = request.content_type(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-Language")? {
        request = request.content_language(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-Encoding")? {
        request = request.content_encoding(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-Disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Cache-Control")? {
        request = request.cache_control(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-kms-key-id")? {
        request = request.opc_sse_kms_key_id(value);
    }
    if let Some(value) = arguments
        .optional_header::<
            oci_sdk_object_storage::models::PutObjectStorageTier,
        >("storage-tier")?
    {
        request = request.storage_tier(value);
    }
    request = request.opc_meta(arguments.header_entries("opc-meta-")?);
    if let Some(value) = arguments.optional_header::<String>("Expect")? {
        request = request.header("Expect", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("Content-Length")? {
        request = request.header("Content-Length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn put_object_lifecycle_policy(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .put_object_lifecycle_policy(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::PutObjectLifecyclePolicyDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn reencrypt_bucket(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .reencrypt_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
        );
    if let Some(value) = arguments.optional_query::<bool>("isReencryptBucketKeyOnly")? {
        request = request.is_reencrypt_bucket_key_only(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn reencrypt_object(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .reencrypt_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::ReencryptObjectDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_query::<String>("versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn rename_object(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .rename_object(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::RenameObjectDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn restore_objects(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .restore_objects(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::RestoreObjectsDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_bucket(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .update_bucket(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::UpdateBucketDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_namespace_metadata(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .update_namespace_metadata(
            arguments.path::<String>("namespaceName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::UpdateNamespaceMetadataDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_object_storage_tier(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .update_object_storage_tier(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::UpdateObjectStorageTierDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .update_private_endpoint(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("peName")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::UpdatePrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_retention_rule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .update_retention_rule(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("retentionRuleId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_object_storage::models::UpdateRetentionRuleDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    arguments.end()?;
    Ok(sending(request))
}
fn upload_part(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_object_storage::ObjectStorageClient::new(config)?;
    let mut request = client
        .upload_part(
            arguments.path::<String>("namespaceName")?,
            arguments.path::<String>("bucketName")?,
            arguments.path::<String>("objectName")?,
            arguments.query::<String>("uploadId")?,
            arguments.query::<i64>("uploadPartNum")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-client-request-id")? {
        request = request.opc_client_request_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-none-match")? {
        request = request.if_none_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Content-MD5")? {
        request = request.content_md5(value);
    }
    if let Some(value) = arguments
        .optional_header::<
            oci_sdk_object_storage::models::UploadPartOpcChecksumAlgorithm,
        >("opc-checksum-algorithm")?
    {
        request = request.opc_checksum_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-crc32c")? {
        request = request.opc_content_crc32c(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-sha256")? {
        request = request.opc_content_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-content-sha384")? {
        request = request.opc_content_sha384(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-algorithm")?
    {
        request = request.opc_sse_customer_algorithm(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-customer-key")? {
        request = request.opc_sse_customer_key(value);
    }
    if let Some(value) = arguments
        .optional_header::<String>("opc-sse-customer-key-sha256")?
    {
        request = request.opc_sse_customer_key_sha256(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-sse-kms-key-id")? {
        request = request.opc_sse_kms_key_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("Expect")? {
        request = request.header("Expect", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("Content-Length")? {
        request = request.header("Content-Length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
