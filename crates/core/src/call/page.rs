//! Pagination of lists.
//!
//! A list operation returns one page and, in the header `opc-next-page`, a token for the next.
//! [`Pages`] and [`Items`] follow the tokens and fetch each page on demand. Both are streams, and
//! also have a method `try_next` for a plain loop.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use serde::Deserialize;

use super::execute::execute;
use super::received::{Decode, Received};
use super::request::Request;
use crate::error::{Error, ErrorKind};
use crate::net::response::Response;

/// The pages of a list.
///
/// An empty page with a token is normal if the service filters; the list ends when there is no
/// token. The stream ends after an error; [`next_page`](Self::next_page) is the token to resume
/// from.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::{Error, Pages};
/// # async fn example(mut pages: Pages<Vec<String>>) -> Result<(), Error> {
/// while let Some(page) = pages.try_next().await? {
///     println!("{} items, request {:?}", page.len(), page.request_id());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are only fetched on demand"]
pub struct Pages<T> {
    request: Request,
    parameter: &'static str,
    token: Option<String>,
    state: PageState,
    decode: Decode<T>,
}

enum PageState {
    Idle,
    Waiting(BoxFuture<'static, Result<Received, Error>>),
    Done,
}

impl<T> Pages<T> {
    /// Creates the pages of a list, starting with the page that `request` selects.
    #[doc(hidden)]
    pub fn new(request: Request, decode: Decode<T>) -> Self {
        let pages =
            Self { request, parameter: "page", token: None, state: PageState::Idle, decode };
        pages.with_parameter("page")
    }

    /// Sets the query parameter of the page token; the default is `page`.
    pub fn with_parameter(mut self, parameter: &'static str) -> Self {
        self.parameter = parameter;
        self.token = self.request.query_value(parameter).map(str::to_owned);
        self
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// When the call fails, and with [`ErrorKind::Paging`] when the service returns the page token
    /// of the request, so that the list would never end.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Returns the token of the next page; pass it to `.page(token)` to resume the list later.
    ///
    /// `None` before the first page, unless the list was started with a token, and after the last.
    pub fn next_page(&self) -> Option<&str> {
        self.token.as_deref()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>, Error>>> {
        loop {
            match &mut self.state {
                PageState::Done => return Poll::Ready(None),
                PageState::Idle => {
                    let mut request = self.request.clone();
                    if let Some(token) = &self.token {
                        request.query(self.parameter, token.as_str());
                    }
                    self.state = PageState::Waiting(execute(request));
                }
                PageState::Waiting(received) => {
                    let received = ready!(received.as_mut().poll(context));
                    self.state = PageState::Done;
                    return Poll::Ready(Some(received.and_then(|received| self.turn(received))));
                }
            }
        }
    }

    /// Decodes a page and keeps the token of the next one.
    fn turn(&mut self, received: Received) -> Result<Response<T>, Error> {
        let call = received.call.clone();
        let page = (self.decode)(received)?;
        let next = page.next_page().map(str::to_owned);
        if next.is_some() && next == self.token {
            let error = Error::new(
                ErrorKind::Paging,
                "pagination stopped: the service returned the page token of the request, so the \
                 list would never end",
            );
            return Err(error.in_call(&call));
        }
        if next.is_some() {
            self.state = PageState::Idle;
        }
        self.token = next;
        Ok(page)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("request", &self.request)
            .field("next_page", &self.token)
            .finish_non_exhaustive()
    }
}

impl Request {
    /// Sends the request; the response is a list of JSON values. Returns its pages.
    pub fn pages_json<T>(self) -> Pages<Vec<T>>
    where
        T: for<'de> Deserialize<'de>,
    {
        Pages::new(self.in_memory(), Received::serde)
    }

    /// Sends the request; the response is a list of JSON values. Returns the items of all pages.
    pub fn items_json<T>(self) -> Items<T>
    where
        T: for<'de> Deserialize<'de>,
    {
        Items::new(self.in_memory(), Received::serde)
    }
}

/// The items of a list, across its pages.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::{Error, Items};
/// # async fn example(mut items: Items<String>) -> Result<(), Error> {
/// while let Some(item) = items.try_next().await? {
///     println!("{item}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "items are only fetched on demand"]
pub struct Items<T> {
    pages: Pages<Vec<T>>,
    page: Option<Response<()>>,
    rest: vec::IntoIter<T>,
}

impl<T> Items<T> {
    /// Creates the items of a list, starting with the page that `request` selects.
    #[doc(hidden)]
    pub fn new(request: Request, decode: Decode<Vec<T>>) -> Self {
        Self { pages: Pages::new(request, decode), page: None, rest: Vec::new().into_iter() }
    }

    /// Sets the query parameter of the page token; the default is `page`.
    pub fn with_parameter(mut self, parameter: &'static str) -> Self {
        self.pages = self.pages.with_parameter(parameter);
        self
    }

    /// Returns the next item; `None` after the last.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// Returns the page of the last item, with its request id and headers.
    pub fn page(&self) -> Option<&Response<()>> {
        self.page.as_ref()
    }

    /// Returns the token of the page after that of the last item.
    pub fn next_page(&self) -> Option<&str> {
        self.pages.next_page()
    }

    /// Returns the next item of a page that was received.
    #[cfg(feature = "blocking")]
    pub(crate) fn received(&mut self) -> Option<T> {
        self.rest.next()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.rest.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    let mut items = Vec::new();
                    self.page = Some(page.map(|page| items = page));
                    self.rest = items.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Unpin> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
