//! The client of Object Storage: buckets, and objects with their bytes, ranges and etags.

use oci_sdk_core::ErrorKind;
use oci_sdk_object_storage::{ObjectStorageClient, models};

use crate::local::Local;

/// A client, and a bucket of its tenancy.
pub(crate) struct Storage {
    pub(crate) local: Local,
    pub(crate) client: ObjectStorageClient,
    pub(crate) namespace: String,
}

pub(crate) const BUCKET: &str = "photos";

impl Storage {
    pub(crate) async fn start() -> Self {
        let local = Local::start().await;
        let client = ObjectStorageClient::new(&local.config_of("object-storage").await).unwrap();
        let namespace = client.get_namespace().await.unwrap().into_inner();
        let details = models::CreateBucketDetails::new(BUCKET, &local.identity.tenancy);
        client.create_bucket(&namespace, details).await.unwrap();
        Self { local, client, namespace }
    }

    pub(crate) async fn put(&self, name: &str, content: impl Into<Vec<u8>>) -> String {
        let put = self.client.put_object(&self.namespace, BUCKET, name, content.into());
        put.await.unwrap().etag().unwrap().to_owned()
    }

    pub(crate) async fn bytes(&self, name: &str) -> Vec<u8> {
        let got = self.client.get_object(&self.namespace, BUCKET, name).await.unwrap();
        got.into_inner().bytes().await.unwrap().to_vec()
    }
}

#[tokio::test]
async fn bucket_is_created_read_updated_and_deleted() {
    let storage = Storage::start().await;
    let Storage { local, client, namespace } = &storage;
    let tenancy = &local.identity.tenancy;
    let bucket = client.get_bucket(namespace, BUCKET).await.unwrap();
    assert_eq!((&bucket.namespace, bucket.name.as_str()), (namespace, BUCKET));
    assert_eq!(bucket.etag(), Some(bucket.etag.as_str()));
    let etag = bucket.etag.as_str();

    let again = models::CreateBucketDetails::new(BUCKET, tenancy);
    let error = client.create_bucket(namespace, again).await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
    assert_eq!(error.code(), Some("BucketAlreadyExists"), "{error}");

    let change = models::UpdateBucketDetails::new().with_metadata([("season", "summer")]);
    let updated =
        client.update_bucket(namespace, BUCKET, change.clone()).if_match(etag).await.unwrap();
    assert_eq!(updated.metadata["season"], "summer");
    let error = client.update_bucket(namespace, BUCKET, change).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    let listed = client.list_buckets(namespace, tenancy).await.unwrap();
    assert_eq!(listed.iter().map(|item| item.name.as_str()).collect::<Vec<_>>(), [BUCKET]);

    storage.put("cat.jpg", "cat").await;
    let error = client.delete_bucket(namespace, BUCKET).await.unwrap_err();
    assert!(error.is_conflict(), "it is not empty: {error}");
    assert_eq!(error.code(), Some("BucketNotEmpty"), "{error}");
    client.delete_object(namespace, BUCKET, "cat.jpg").await.unwrap();
    client.delete_bucket(namespace, BUCKET).await.unwrap();
    let error = client.get_bucket(namespace, BUCKET).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code(), Some("BucketNotFound"), "{error}");
}

#[tokio::test]
async fn object_has_its_bytes_and_headers() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    let content: Vec<u8> = (0..200_000_u32).map(|number| (number % 251) as u8).collect();
    let name = "2024/été 1.bin";
    let put = client
        .put_object(namespace, BUCKET, name, content.clone())
        .content_type("image/x-test")
        .opc_meta([("place", "Oslo")])
        .await
        .unwrap();
    let got = client.get_object(namespace, BUCKET, name).await.unwrap();
    assert_eq!(got.etag(), put.etag());
    assert_eq!(got.header("content-type"), Some("image/x-test"));
    assert_eq!(got.header("opc-meta-place"), Some("Oslo"));
    assert_eq!(got.header("content-md5"), put.header("opc-content-md5"));
    assert_eq!(got.into_inner().bytes().await.unwrap(), content);
    let head = client.head_object(namespace, BUCKET, name).await.unwrap();
    assert_eq!(head.header("content-length"), Some("200000"));
    assert_eq!(head.header("opc-meta-place"), Some("Oslo"));
    assert_eq!(storage.bytes(name).await, content);

    client.delete_object(namespace, BUCKET, name).await.unwrap();
    let error = client.get_object(namespace, BUCKET, name).await.map(drop).unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code(), Some("ObjectNotFound"), "{error}");
}

#[tokio::test]
async fn ranges_are_parts_of_the_object() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    storage.put("digits", "0123456789").await;
    for (range, content, content_range) in [
        ("bytes=0-3", "0123", "bytes 0-3/10"),
        ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=8-100", "89", "bytes 8-9/10"),
    ] {
        let got = client.get_object(namespace, BUCKET, "digits").range(range).await.unwrap();
        assert_eq!(got.status(), 206, "{range}");
        assert_eq!(got.header("content-range"), Some(content_range), "{range}");
        assert_eq!(got.into_inner().bytes().await.unwrap(), content, "{range}");
    }
    let got = client.get_object(namespace, BUCKET, "digits").range("bytes=10-").await;
    let error = got.map(drop).unwrap_err();
    assert_eq!(error.status().unwrap(), 416, "{error}");
}

#[tokio::test]
async fn object_is_replaced_only_under_its_etag() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    let first = storage.put("a", "one").await;
    let put = |content: &'static str| client.put_object(namespace, BUCKET, "a", content);
    let second = put("two").if_match(&first).await.unwrap();
    let error = put("three").if_match(&first).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Service, "{error}");
    let error = put("three").if_none_match("*").await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    assert_eq!(storage.bytes("a").await, b"two");
    let etag = second.etag().unwrap();
    let got = client.get_object(namespace, BUCKET, "a").if_none_match(etag).await;
    let status = got.map_or_else(|error| error.status(), |response| Some(response.status()));
    assert_eq!(status.unwrap(), 304);
    let error = client.delete_object(namespace, BUCKET, "a").if_match(&first).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
}

#[tokio::test]
async fn objects_are_listed_by_prefix_and_in_pages() {
    let storage = Storage::start().await;
    let Storage { client, namespace, .. } = &storage;
    for index in 0..7 {
        storage.put(&format!("2024/{index}"), "x").await;
    }
    storage.put("2025/0", "abc").await;
    storage.put("readme", "").await;
    let mut items = client.list_objects(namespace, BUCKET).prefix("2024/").limit(3).items();
    let mut names = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        names.push(item.name);
    }
    assert_eq!(names, (0..7).map(|index| format!("2024/{index}")).collect::<Vec<_>>());
    let page = client.list_objects(namespace, BUCKET).delimiter("/").await.unwrap();
    assert_eq!(page.prefixes.as_deref().unwrap(), ["2024/", "2025/"]);
    assert_eq!(page.objects.iter().map(|item| &item.name).collect::<Vec<_>>(), ["readme"]);
    let page = client
        .list_objects(namespace, BUCKET)
        .prefix("2025/")
        .fields([models::ListObjectsField::Name, models::ListObjectsField::Size])
        .await
        .unwrap();
    assert_eq!(page.objects[0].size, Some(3));
}
