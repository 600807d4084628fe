//! Object Storage: buckets, objects with their bytes, multipart uploads and pre-authenticated requests. What
//! is only JSON below a bucket, such as retention rules, follows the generic rules.

mod actions;
mod buckets;
mod conditions;
mod links;
mod listing;
mod names;
mod namespaces;
mod objects;
mod ranges;
mod seeds;
mod uploads;

use chrono::{DateTime, Utc};
use http::{StatusCode, header::AUTHORIZATION};

pub(crate) use crate::services::object_storage::seeds::plant;
use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    object_storage::{
        accounts::Accounts,
        bucket::Bucket,
        errors::{bucket_not_found, internal},
    },
    routes::OperationMatch,
    state::EmulatorState,
};

pub(crate) const SERVICE: &str = "object-storage";

/// The operations that [`respond`] handles.
pub(super) const OPERATIONS: [&str; 33] = [
    "AbortMultipartUpload",
    "BatchDeleteObjects",
    "CommitMultipartUpload",
    "CopyObject",
    "CreateBucket",
    "CreateMultipartUpload",
    "CreatePreauthenticatedRequest",
    "DeleteBucket",
    "DeleteObject",
    "DeletePreauthenticatedRequest",
    "GetBucket",
    "GetNamespace",
    "GetNamespaceMetadata",
    "GetObject",
    "GetPreauthenticatedRequest",
    "HeadBucket",
    "HeadObject",
    "ListBuckets",
    "ListMultipartUploadParts",
    "ListMultipartUploads",
    "ListObjectVersions",
    "ListObjects",
    "ListPreauthenticatedRequests",
    "MakeBucketWritable",
    "PutObject",
    "ReencryptBucket",
    "ReencryptObject",
    "RenameObject",
    "RestoreObjects",
    "UpdateBucket",
    "UpdateNamespaceMetadata",
    "UpdateObjectStorageTier",
    "UploadPart",
];

/// Responds to a request; none if the generic rules suffice for this operation.
pub(crate) async fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    if let Err(error) = links::authorize(call) {
        return Some(Err(error));
    }
    let answer = match call.operation() {
        "GetNamespace" => namespaces::get_name(call),
        "GetNamespaceMetadata" => namespaces::get_metadata(call),
        "UpdateNamespaceMetadata" => namespaces::update_metadata(call),
        "CreateBucket" => buckets::create(call),
        "GetBucket" => buckets::get(call),
        "HeadBucket" => buckets::head(call),
        "ListBuckets" => buckets::list(call),
        "UpdateBucket" => buckets::update(call),
        "DeleteBucket" => buckets::delete(call),
        "MakeBucketWritable" => buckets::make_writable(call),
        "ReencryptBucket" => buckets::reencrypt(call),
        "PutObject" if links::starts_upload(call) => uploads::create_for_link(call),
        "PutObject" => objects::put(call).await,
        "GetObject" => objects::get(call),
        "HeadObject" => objects::head(call),
        "DeleteObject" => objects::delete(call),
        "ListObjects" => listing::objects(call, links::prefix(call).as_deref()),
        "ListObjectVersions" => listing::versions(call),
        "BatchDeleteObjects" => actions::batch_delete(call),
        "CopyObject" => actions::copy(call),
        "RenameObject" => actions::rename(call),
        "RestoreObjects" => actions::restore(call),
        "ReencryptObject" => actions::reencrypt(call),
        "UpdateObjectStorageTier" => actions::update_tier(call),
        "CreateMultipartUpload" => uploads::create(call),
        "UploadPart" => uploads::put_part(call).await,
        "CommitMultipartUpload" => uploads::commit(call).await,
        "AbortMultipartUpload" => uploads::abort(call),
        "ListMultipartUploads" => uploads::list(call),
        "ListMultipartUploadParts" => uploads::list_parts(call),
        "CreatePreauthenticatedRequest" => links::create(call),
        "GetPreauthenticatedRequest" => links::get(call),
        "DeletePreauthenticatedRequest" => links::delete(call),
        "ListPreauthenticatedRequests" => links::list(call),
        _ => return None,
    };
    Some(match call.header("opc-client-request-id") {
        Some(id) => {
            let answer = answer.unwrap_or_else(|error| error.response());
            Ok(answer.header("opc-client-request-id", id))
        }
        None => answer,
    })
}

/// Whether the namespace or the bucket of a path exists; none if the path is of something else.
pub(crate) fn exists(state: &EmulatorState, path: &[String]) -> Option<bool> {
    match path {
        [n, _] if n == "n" => Some(true),
        [n, namespace, b, bucket] if (n.as_str(), b.as_str()) == ("n", "b") => {
            let accounts = lock(&state.object_storage.accounts);
            let account = accounts.names.get(namespace);
            Some(account.is_some_and(|account| account.buckets.contains_key(bucket)))
        }
        _ => None,
    }
}

/// Whether a request reads from a public bucket.
pub(crate) fn is_public(state: &EmulatorState, found: &OperationMatch<'_>) -> bool {
    let [_, namespace, _, bucket, ..] = found.path.as_slice() else { return false };
    let accounts = lock(&state.object_storage.accounts);
    let bucket = accounts.names.get(namespace).and_then(|account| account.buckets.get(bucket));
    let access = bucket.map_or("", |bucket| bucket.field("publicAccessType"));
    match found.operation.id.as_str() {
        "GetObject" | "HeadObject" => matches!(access, "ObjectRead" | "ObjectReadWithoutList"),
        "ListObjects" => access == "ObjectRead",
        _ => false,
    }
}

/// The bucket that a request names.
#[derive(Clone, Copy, Debug)]
struct Place<'c> {
    namespace: &'c str,
    bucket: &'c str,
    /// The tenancy of the caller; none if a pre-authenticated request or a public bucket gives access.
    tenancy: Option<&'c str>,
}

impl<'c> Place<'c> {
    fn of(call: &'c Call<'_>) -> Self {
        let is_anonymous = call.found.link.is_some()
            || (call.state.options.require_signatures && !call.headers.contains_key(AUTHORIZATION));
        Self {
            namespace: call.path("namespaceName").unwrap_or_default(),
            bucket: call.path("bucketName").unwrap_or_default(),
            tenancy: (!is_anonymous).then_some(call.caller.tenancy.as_str()),
        }
    }

    fn find(self, accounts: &mut Accounts) -> Result<&mut Bucket, ErrorBody> {
        let Self { namespace, bucket, tenancy } = self;
        let is_foreign = tenancy.is_some_and(|tenancy| accounts.is_foreign(namespace, tenancy));
        let account = accounts.names.get_mut(namespace).filter(|_| !is_foreign);
        account
            .and_then(|account| account.buckets.get_mut(bucket))
            .ok_or_else(|| bucket_not_found(namespace, bucket))
    }
}

/// Calls a function with the bucket that a request names.
fn with_bucket<T>(
    call: &Call<'_>,
    act: impl FnOnce(&mut Bucket) -> Result<T, ErrorBody>,
) -> Result<T, ErrorBody> {
    let mut accounts = lock(&call.state.object_storage.accounts);
    act(Place::of(call).find(&mut accounts)?)
}

/// Returns the time of the emulator's clock.
fn now(call: &Call<'_>) -> DateTime<Utc> {
    // Links end with time that a test lets pass, on either clock.
    (call.state.clock().now + call.state.timeline.added()).into()
}

/// Runs work that reads a body off the threads that serve other requests, if the body is in a file.
async fn off_thread<T: Send + 'static>(
    is_large: bool,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ErrorBody> {
    if is_large { tokio::task::spawn_blocking(work).await.map_err(internal) } else { Ok(work()) }
}

/// Returns the response to a request that has nothing to return.
fn done() -> Answer {
    Answer::empty(StatusCode::NO_CONTENT)
}
