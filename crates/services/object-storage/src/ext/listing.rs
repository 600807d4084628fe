//! Listings of the objects below a prefix, like the content of a folder.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use oci_sdk_core::{Error, Pages};

use crate::ObjectStorageClient;
use crate::models::{ListObjects, ListObjectsField, ObjectSummary};
use crate::operations;

/// # Listings by prefix
impl ObjectStorageClient {
    /// Lists the objects and the common prefixes ("folders") directly below a prefix.
    ///
    /// - `namespace`: The Object Storage namespace of the tenancy.
    /// - `bucket`: The name of the bucket.
    /// - `prefix`: The prefix of the names, such as `logs/`; an empty one is the whole bucket.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient, PrefixEntry};
    /// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
    /// let mut entries = client.list_prefix("namespace", "bucket", "logs/").entries();
    /// while let Some(entry) = entries.try_next().await? {
    ///     match entry {
    ///         PrefixEntry::Object(object) => println!("{} {:?}", object.name, object.size),
    ///         PrefixEntry::Prefix(name) => println!("{name}"),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prefix(
        &self,
        namespace: impl Into<String>,
        bucket: impl Into<String>,
        prefix: impl Into<String>,
    ) -> ListPrefix {
        let request = self.list_objects(namespace, bucket).prefix(prefix);
        ListPrefix { request, is_recursive: false, fields: None }
    }
}

/// A listing of the objects below a prefix.
#[derive(Debug, Clone)]
#[must_use = "a listing does nothing until its entries are read"]
pub struct ListPrefix {
    request: operations::ListObjects,
    is_recursive: bool,
    fields: Option<Vec<ListObjectsField>>,
}

impl ListPrefix {
    /// Lists all objects whose names begin with the prefix, and no common prefixes.
    pub fn recursive(mut self) -> Self {
        self.is_recursive = true;
        self
    }

    /// Sets the fields of each object. The default is the size and the times of creation and
    /// modification.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<ListObjectsField>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Lists only names greater than this one.
    pub fn start_after(mut self, name: impl Into<String>) -> Self {
        self.request = self.request.start_after(name);
        self
    }

    /// Sets the maximum number of entries of each request.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request = self.request.limit(limit);
        self
    }

    /// Returns the entries of all pages, in the order of their names.
    pub fn entries(self) -> PrefixEntries {
        let default = || {
            let fields = [
                ListObjectsField::Name,
                ListObjectsField::Size,
                ListObjectsField::TimeCreated,
                ListObjectsField::TimeModified,
            ];
            fields.to_vec()
        };
        let mut request = self.request.fields(self.fields.unwrap_or_else(default));
        if !self.is_recursive {
            request = request.delimiter("/");
        }
        PrefixEntries { pages: request.pages(), page: VecDeque::new(), last: None }
    }
}

/// An entry of a listing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PrefixEntry {
    /// An object.
    Object(ObjectSummary),
    /// The common prefix of objects, which ends with `/`.
    Prefix(String),
}

impl PrefixEntry {
    /// Returns the name of the object, or the common prefix.
    pub fn name(&self) -> &str {
        match self {
            Self::Object(object) => &object.name,
            Self::Prefix(name) => name,
        }
    }
}

/// The entries of a listing; a stream.
#[must_use = "a stream does nothing unless it is polled"]
pub struct PrefixEntries {
    pages: Pages<ListObjects>,
    page: VecDeque<PrefixEntry>,
    /// The last common prefix, which the next page may contain as well.
    last: Option<String>,
}

impl PrefixEntries {
    /// Returns the next entry; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the request of the next page fails.
    pub async fn try_next(&mut self) -> Result<Option<PrefixEntry>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }
}

impl Stream for PrefixEntries {
    type Item = Result<PrefixEntry, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(entry) = self.page.pop_front() {
                if let PrefixEntry::Prefix(name) = &entry {
                    if self.last.as_ref() == Some(name) {
                        continue;
                    }
                    self.last = Some(name.clone());
                }
                return Poll::Ready(Some(Ok(entry)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.page = merged(page.into_inner()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for PrefixEntries {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PrefixEntries(..)")
    }
}

/// Merges objects and prefixes, each of which are sorted.
fn merged(page: ListObjects) -> VecDeque<PrefixEntry> {
    let mut objects = page.objects.into_iter().peekable();
    let mut prefixes = page.prefixes.unwrap_or_default().into_iter().peekable();
    let mut entries = VecDeque::new();
    loop {
        let takes_object = match (objects.peek(), prefixes.peek()) {
            (None, None) => return entries,
            (Some(object), Some(prefix)) => object.name.cmp(prefix) == Ordering::Less,
            (object, _) => object.is_some(),
        };
        match takes_object {
            true => entries.extend(objects.next().map(PrefixEntry::Object)),
            false => entries.extend(prefixes.next().map(PrefixEntry::Prefix)),
        }
    }
}
