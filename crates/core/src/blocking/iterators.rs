//! Pages, items and other streams as iterators.

use std::fmt;
use std::future::poll_fn;
use std::iter::FusedIterator;
use std::pin::Pin;

use futures_core::Stream;

use super::block_on;
use crate::call::page::{Items, Pages};
use crate::error::Error;
use crate::net::response::Response;

/// A blocking iterator over the pages of a list. It ends after an error.
#[derive(Debug)]
#[must_use = "pages are only fetched on demand"]
pub struct PagesIter<T> {
    pages: Pages<T>,
    has_ended: bool,
}

/// A blocking iterator over the items of a list, across its pages. It ends after an error.
#[derive(Debug)]
#[must_use = "items are only fetched on demand"]
pub struct ItemsIter<T> {
    items: Items<T>,
    has_ended: bool,
}

/// A blocking iterator over a stream of the SDK, such as the events of a response. It ends after an
/// error.
///
/// The stream can be borrowed, to call its methods afterwards.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Error;
/// use oci_sdk_core::blocking::{StreamIter, block_on};
/// use oci_sdk_core::events::{TextEvent, TextStream};
///
/// fn show<E: TextEvent>(mut text: TextStream<E>) -> Result<E::Reply, Error> {
///     for piece in StreamIter::new(&mut text) {
///         print!("{}", piece?);
///     }
///     block_on(text.finish())
/// }
/// ```
#[must_use = "items are only received on demand"]
pub struct StreamIter<S> {
    stream: S,
    has_ended: bool,
}

impl<S> StreamIter<S> {
    /// Creates an iterator over the items that `stream` has not returned yet.
    pub fn new(stream: S) -> Self {
        Self { stream, has_ended: false }
    }

    /// Returns the stream.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<S> fmt::Debug for StreamIter<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StreamIter(..)")
    }
}

impl<T> PagesIter<T> {
    /// Returns the pages, which have the token to resume from.
    pub fn get_ref(&self) -> &Pages<T> {
        &self.pages
    }
}

impl<T> ItemsIter<T> {
    /// Returns the items, which have the page of the last one and the token to resume from.
    pub fn get_ref(&self) -> &Items<T> {
        &self.items
    }
}

impl<T: Send> Iterator for PagesIter<T> {
    type Item = Result<Response<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let page = block_on(self.pages.try_next()).transpose();
        self.has_ended = !matches!(page, Some(Ok(_)));
        page
    }
}

impl<T: Send> Iterator for ItemsIter<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        if let Some(item) = self.items.received() {
            return Some(Ok(item));
        }
        let item = block_on(self.items.try_next()).transpose();
        self.has_ended = !matches!(item, Some(Ok(_)));
        item
    }
}

impl<S, T> Iterator for StreamIter<S>
where
    S: Stream<Item = Result<T, Error>> + Send + Unpin,
    T: Send,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let next = poll_fn(|context| Pin::new(&mut self.stream).poll_next(context));
        let item = block_on(async { next.await.transpose() }).transpose();
        self.has_ended = !matches!(item, Some(Ok(_)));
        item
    }
}

impl<S, T> FusedIterator for StreamIter<S>
where
    S: Stream<Item = Result<T, Error>> + Send + Unpin,
    T: Send,
{
}
impl<T: Send> FusedIterator for PagesIter<T> {}
impl<T: Send> FusedIterator for ItemsIter<T> {}

/// Iterates over the pages with blocking calls.
impl<T: Send> IntoIterator for Pages<T> {
    type Item = Result<Response<T>, Error>;
    type IntoIter = PagesIter<T>;

    fn into_iter(self) -> PagesIter<T> {
        PagesIter { pages: self, has_ended: false }
    }
}

/// Iterates over the items with blocking calls.
impl<T: Send> IntoIterator for Items<T> {
    type Item = Result<T, Error>;
    type IntoIter = ItemsIter<T>;

    fn into_iter(self) -> ItemsIter<T> {
        ItemsIter { items: self, has_ended: false }
    }
}
