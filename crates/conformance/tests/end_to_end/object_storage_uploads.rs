//! The client of Object Storage: multipart uploads, and pre-authenticated requests.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use oci_sdk_object_storage::models::{
    CommitMultipartUploadDetails, CommitMultipartUploadPartDetails, CreateMultipartUploadDetails,
    CreatePreauthenticatedRequestDetails, PreauthenticatedRequestAccessType,
};
use oci_sdk_object_storage::operations::{
    AbortMultipartUploadArguments, CommitMultipartUploadArguments,
    ListMultipartUploadPartsArguments, UploadPartArguments,
};

use crate::object_storage::{BUCKET, Storage};

/// The minimum size of each part but the last.
const MINIMUM: usize = 10 * 1024 * 1024;
const OBJECT: &str = "video/large.bin";

impl Storage {
    async fn begin(&self) -> String {
        let details = CreateMultipartUploadDetails::new(OBJECT);
        let upload = self.client.create_multipart_upload(&self.namespace, BUCKET, details);
        upload.await.unwrap().into_inner().upload_id
    }

    fn part<'a>(&'a self, upload_id: &'a str, number: i64) -> UploadPartArguments<'a> {
        UploadPartArguments {
            namespace_name: &self.namespace,
            bucket_name: BUCKET,
            object_name: OBJECT,
            upload_id,
            upload_part_num: number,
        }
    }

    fn commit<'a>(&'a self, upload_id: &'a str) -> CommitMultipartUploadArguments<'a> {
        CommitMultipartUploadArguments {
            namespace_name: &self.namespace,
            bucket_name: BUCKET,
            object_name: OBJECT,
            upload_id,
        }
    }
}

#[tokio::test]
async fn parts_become_one_object() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    let id = storage.begin().await;
    let parts = [vec![1; MINIMUM], vec![2; MINIMUM], vec![3; 1000]];
    let mut committed = Vec::new();
    // In any order.
    for number in [3, 1, 2] {
        let content = parts[number - 1].clone();
        let number = number as i64;
        let put = client.upload_part(storage.part(&id, number), content).await.unwrap();
        committed.push(CommitMultipartUploadPartDetails::new(number, put.etag().unwrap()));
    }
    let error = client.get_object(namespace, BUCKET, OBJECT).await.map(drop).unwrap_err();
    assert!(error.is_not_found(), "it is not committed: {error}");
    let arguments = ListMultipartUploadPartsArguments {
        namespace_name: namespace,
        bucket_name: BUCKET,
        object_name: OBJECT,
        upload_id: &id,
    };
    let listed = client.list_multipart_upload_parts(arguments).await.unwrap();
    assert_eq!(listed.iter().map(|part| part.part_number).collect::<Vec<_>>(), [1, 2, 3]);

    let mut wrong = committed.clone();
    wrong[0].etag = "another".to_owned();
    let details = CommitMultipartUploadDetails::new(wrong);
    let error = client.commit_multipart_upload(storage.commit(&id), details).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400, "{error}");

    let details = CommitMultipartUploadDetails::new(committed);
    let done = client.commit_multipart_upload(storage.commit(&id), details).await.unwrap();
    assert!(done.header("opc-multipart-md5").unwrap().ends_with("-3"), "{done:?}");
    assert_eq!(storage.bytes(OBJECT).await, parts.concat());
    assert_eq!(client.list_multipart_uploads(namespace, BUCKET).await.unwrap().len(), 0);
}

#[tokio::test]
async fn aborted_upload_leaves_nothing() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    let id = storage.begin().await;
    client.upload_part(storage.part(&id, 1), "half").await.unwrap();
    let uploads = client.list_multipart_uploads(namespace, BUCKET).await.unwrap();
    assert_eq!(uploads.iter().map(|upload| &upload.upload_id).collect::<Vec<_>>(), [&id]);
    let arguments = AbortMultipartUploadArguments {
        namespace_name: namespace,
        bucket_name: BUCKET,
        object_name: OBJECT,
        upload_id: &id,
    };
    client.abort_multipart_upload(arguments).await.unwrap();
    let error = client.upload_part(storage.part(&id, 2), "rest").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(client.get_object(namespace, BUCKET, OBJECT).await.map(drop).is_err());
}

#[tokio::test]
async fn link_is_used_without_credentials_until_it_is_deleted() {
    let storage = Storage::start().await;
    let Storage { local, client, namespace } = &storage;
    storage.put("cat.jpg", "a cat").await;
    let expires = DateTime::<Utc>::from(SystemTime::now() + Duration::from_secs(3600));
    let access = PreauthenticatedRequestAccessType::ObjectReadWrite;
    let details = CreatePreauthenticatedRequestDetails::new("a link", access, expires)
        .with_object_name("cat.jpg");
    let link = client.create_preauthenticated_request(namespace, BUCKET, details).await.unwrap();
    let url = format!("{}{}", local.emulator.endpoint(), link.access_uri.expose());
    let anyone = reqwest::Client::new();
    let read = anyone.get(&url).send().await.unwrap();
    assert_eq!((read.status().as_u16(), read.text().await.unwrap().as_str()), (200, "a cat"));
    let write = anyone.put(&url).body("another cat").send().await.unwrap();
    assert_eq!(write.status(), 200);
    assert_eq!(storage.bytes("cat.jpg").await, b"another cat");
    let found = client.get_preauthenticated_request(namespace, BUCKET, &link.id).await.unwrap();
    assert_eq!(found.object_name.as_deref(), Some("cat.jpg"));

    client.delete_preauthenticated_request(namespace, BUCKET, &link.id).await.unwrap();
    assert_eq!(anyone.get(&url).send().await.unwrap().status(), 401);
}
