//! The transfers of Object Storage against the emulator and faulty connections.

mod cancellation;
mod cutting_proxy;
mod downloads;
mod folders;
mod full_disk;
mod panics;
mod resumption;
mod uploads;

use std::path::{Path, PathBuf};
use std::time::Duration;

use oci_sdk_core::RetryPolicy;
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::transport::Transport;
use oci_sdk_object_storage::{Download, ObjectStorageClient, Upload};

use crate::object_storage::{BUCKET, Storage};

/// The minimum size of each part but the last.
pub(crate) const PART: u64 = 10 << 20;

pub(crate) const OBJECT: &str = "models/été 1.bin";

impl Storage {
    /// Starts an emulator and a client that retries without long delays.
    pub(crate) async fn retrying() -> Self {
        let mut storage = Self::start().await;
        let backoff = Backoff::full_jitter().with_base(Duration::from_millis(1));
        let config =
            storage.local.config().with_retry(RetryPolicy::standard().with_backoff(backoff));
        let endpoint = storage.local.emulator.endpoint_of("object-storage").unwrap();
        let config = config.with_endpoint(endpoint).load().await.unwrap();
        storage.client = ObjectStorageClient::new(&config).unwrap();
        storage
    }

    /// Returns a client whose requests take another way to the emulator.
    pub(crate) async fn client_at(&self, endpoint: &str) -> ObjectStorageClient {
        let backoff = Backoff::full_jitter().with_base(Duration::from_millis(1));
        let config = self.local.config().with_retry(RetryPolicy::standard().with_backoff(backoff));
        let config = config.with_endpoint(endpoint).load().await.unwrap();
        ObjectStorageClient::new(&config).unwrap()
    }

    /// Returns a client that sends its requests by this transport.
    pub(crate) async fn client_with(
        &self,
        transport: impl Transport + 'static,
    ) -> ObjectStorageClient {
        let endpoint = self.local.emulator.endpoint_of("object-storage").unwrap();
        let config = self.local.config().with_endpoint(endpoint).with_transport(transport);
        ObjectStorageClient::new(&config.load().await.unwrap()).unwrap()
    }

    /// Writes a file of this length with content that differs everywhere.
    pub(crate) fn file(&self, length: u64) -> PathBuf {
        let path = self.local.folder.path().join("source.bin");
        std::fs::write(&path, content(length)).unwrap();
        path
    }

    pub(crate) fn upload(&self, path: &Path) -> Upload {
        self.client.upload(&self.namespace, BUCKET, OBJECT).from_file(path).part_size(PART)
    }

    pub(crate) fn download(&self, path: &Path) -> Download {
        self.client.download(&self.namespace, BUCKET, OBJECT).to_file(path).part_size(PART)
    }

    /// Returns the number of requests of an operation.
    pub(crate) fn count(&self, operation: &str) -> usize {
        let requests = self.local.emulator.requests();
        requests.iter().filter(|one| one.operation.as_deref() == Some(operation)).count()
    }

    pub(crate) async fn open_uploads(&self) -> usize {
        self.client.list_multipart_uploads(&self.namespace, BUCKET).await.unwrap().len()
    }

    pub(crate) async fn exists(&self) -> bool {
        let head = self.client.head_object(&self.namespace, BUCKET, OBJECT).await;
        assert!(
            head.as_ref().is_ok_and(|_| true) || head.as_ref().is_err_and(|e| e.is_not_found())
        );
        head.is_ok()
    }
}

/// Returns bytes that differ at every offset of a part.
pub(crate) fn content(length: u64) -> Vec<u8> {
    let word = |index: u64| index.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes();
    let words = length.div_ceil(8);
    let mut bytes: Vec<u8> = (0..words).flat_map(word).collect();
    bytes.truncate(usize::try_from(length).unwrap());
    bytes
}

/// Returns the names of the files in a folder.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
