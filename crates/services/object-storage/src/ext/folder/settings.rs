//! The settings of the transfer of a folder, in either direction.

use std::fmt;
use std::path::PathBuf;

use super::super::customer_key::CustomerKey;
use super::super::listing::PrefixEntries;
use super::super::progress::Reporter;
use super::FolderItem;
use crate::ObjectStorageClient;

/// The number of requests in parallel by default.
const CONCURRENCY: usize = 8;

/// A function that selects files.
type Filter = Box<dyn Fn(&FolderItem) -> bool + Send + Sync>;

/// A function that sets the options of the transfer of a file.
type Configure<T> = Box<dyn Fn(&FolderItem, T) -> T + Send + Sync>;

/// The settings of the transfer of a folder, whose files are transferred by `T`.
pub(super) struct Settings<T> {
    pub(super) client: ObjectStorageClient,
    pub(super) namespace: String,
    pub(super) bucket: String,
    pub(super) prefix: String,
    pub(super) folder: PathBuf,
    pub(super) filter: Option<Filter>,
    pub(super) configure: Option<Configure<T>>,
    pub(super) concurrency: usize,
    pub(super) skips_unchanged: bool,
    pub(super) follows_links: bool,
    pub(super) customer_key: Option<CustomerKey>,
    pub(super) reporter: Reporter,
}

impl<T> Settings<T> {
    pub(super) fn new(
        client: ObjectStorageClient,
        [namespace, bucket, prefix]: [String; 3],
        folder: PathBuf,
    ) -> Self {
        Self {
            client,
            namespace,
            bucket,
            prefix,
            folder,
            filter: None,
            configure: None,
            concurrency: CONCURRENCY,
            skips_unchanged: false,
            follows_links: false,
            customer_key: None,
            reporter: Reporter::default(),
        }
    }

    /// Whether the file is to be transferred.
    pub(super) fn selects(&self, item: &FolderItem) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter(item))
    }

    /// Sets the options of the transfer of a file.
    pub(super) fn configured(&self, item: &FolderItem, transfer: T) -> T {
        match &self.configure {
            Some(configure) => configure(item, transfer),
            None => transfer,
        }
    }

    /// Lists all objects below the prefix.
    pub(super) fn objects(&self) -> PrefixEntries {
        let listing = self.client.list_prefix(&self.namespace, &self.bucket, &self.prefix);
        listing.recursive().entries()
    }

    /// Prints where the files and the objects are.
    pub(super) fn print(&self, name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct(name)
            .field("bucket", &self.bucket)
            .field("prefix", &self.prefix)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}
