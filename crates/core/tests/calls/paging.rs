//! Paginated lists.

use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::{ErrorKind, Items, Pages, Request};

use crate::canned::{Canned, LIST, answer};

fn page(next: &'static str, body: &'static str) -> http::Response<&'static str> {
    if next == "none" {
        answer(200, &[], body)
    } else {
        answer(200, &[("opc-next-page", next)], body)
    }
}

async fn items(canned: &Canned) -> Items<String> {
    Items::new(Request::new(&canned.client().await, &LIST), Received::json)
}

async fn pages(canned: &Canned) -> Pages<Vec<String>> {
    Pages::new(Request::new(&canned.client().await, &LIST), Received::json)
}

#[tokio::test]
async fn items_span_pages_and_skip_empty_ones() {
    let canned = Canned::answering([
        page("two", r#"["a","b"]"#),
        page("three", "[]"),
        page("", r#"["c"]"#), // the list ends at an empty token
    ]);
    let mut items = items(&canned).await;
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, ["a", "b", "c"]);
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(items.next_page(), None);
    assert!(items.page().is_some());
    assert_eq!(
        canned.targets(),
        ["/20240101/things", "/20240101/things?page=two", "/20240101/things?page=three"]
    );
}

#[tokio::test]
async fn pages_are_requested_lazily() {
    let canned = Canned::answering([page("two", "[\"a\"]"), page("none", "[\"b\"]")]);
    let mut pages = pages(&canned).await;
    assert!(canned.asked().is_empty());
    assert_eq!(*pages.try_next().await.unwrap().unwrap(), ["a"]);
    assert_eq!(canned.asked().len(), 1);
    assert_eq!(pages.next_page(), Some("two"));
    assert_eq!(*pages.try_next().await.unwrap().unwrap(), ["b"]);
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(pages.next_page(), None);
}

#[tokio::test]
async fn repeated_token_is_an_error() {
    let canned = Canned::answering([page("two", "[\"a\"]"), page("two", "[\"b\"]")]);
    let mut items = items(&canned).await;
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert!(error.to_string().starts_with("ListThings: "), "{error}");
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(canned.asked().len(), 2);
}

/// Creates a page whose token has bytes beyond ASCII.
fn page_of_bytes(next: &[u8], body: &'static str) -> http::Response<&'static str> {
    let mut page = answer(200, &[], body);
    page.headers_mut().insert("opc-next-page", next.try_into().unwrap());
    page
}

#[tokio::test]
async fn token_beyond_ascii_is_sent_unmodified() {
    let two = "zw\u{f6}lf \u{4e8c}";
    let canned =
        Canned::answering([page_of_bytes(two.as_bytes(), "[\"a\"]"), page("none", "[\"b\"]")]);
    let mut pages = pages(&canned).await;
    pages.try_next().await.unwrap();
    assert_eq!(pages.next_page(), Some(two));
    assert_eq!(*pages.try_next().await.unwrap().unwrap(), ["b"]);
    assert!(pages.try_next().await.unwrap().is_none());
    let targets = ["/20240101/things", "/20240101/things?page=zw%C3%B6lf%20%E4%BA%8C"];
    assert_eq!(canned.targets(), targets);
}

#[tokio::test]
async fn repeated_token_beyond_ascii_is_an_error() {
    let two = || page_of_bytes("\u{4e8c}".as_bytes(), "[\"a\"]");
    let canned = Canned::answering([two(), two()]);
    let mut pages = pages(&canned).await;
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
}

#[tokio::test]
async fn token_that_is_not_utf_8_is_an_error() {
    let first = page_of_bytes(b"two", "[\"a\"]");
    let second = || page_of_bytes(b"caf\xe9", "[\"b\"]");
    let canned = Canned::answering([first, second(), second()]);
    let mut items = items(&canned).await;
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert_eq!(error.status().unwrap(), 200, "{error}");
    let expected =
        "ListThings: 200 OK: invalid page token: the header `opc-next-page` is not UTF-8";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert_eq!(items.next_page(), Some("two"), "the list can be resumed");

    // The same without the stream: a loop over `next_page()` is not cut short either.
    let request = Request::new(&canned.client().await, &LIST);
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
}

#[tokio::test]
async fn list_resumes_after_an_error() {
    let canned =
        Canned::answering([page("two", "[\"a\"]"), answer(500, &[], ""), page("none", "[\"b\"]")]);
    let mut broken = pages(&canned).await;
    broken.try_next().await.unwrap();
    broken.try_next().await.unwrap_err();
    assert!(broken.try_next().await.unwrap().is_none(), "a stream ends with its error");
    let token = broken.next_page().unwrap().to_owned();

    let mut request = Request::new(&canned.client().await, &LIST);
    request.query("page", token);
    let mut resumed = Pages::<Vec<String>>::new(request, Received::json);
    assert_eq!(*resumed.try_next().await.unwrap().unwrap(), ["b"]);
    assert_eq!(
        canned.targets(),
        ["/20240101/things", "/20240101/things?page=two", "/20240101/things?page=two"]
    );
}
