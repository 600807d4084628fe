//! Pages and items as iterators.

use std::iter::FusedIterator;

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
