//! Bodies of requests and responses.

use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::Frame;
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind, Request};

use crate::scene::{CREATE, Canned, DOWNLOAD, Folder, LIST, UPLOAD, answer, client};
use crate::table::Table;

/// The chunks of a body, and nothing more.
pub(crate) struct Chunks(Vec<Result<&'static str, Error>>, End);

/// The end of a stream.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Complete,
    Silent,
}

impl Stream for Chunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match (self.0.is_empty(), self.1) {
            (true, End::Silent) => std::task::Poll::Pending,
            (true, End::Complete) => std::task::Poll::Ready(None),
            (false, _) => std::task::Poll::Ready(Some(self.0.remove(0).map(Bytes::from))),
        }
    }
}

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
}

pub(crate) fn chunks(chunks: &[&'static str], end: End) -> Chunks {
    Chunks(chunks.iter().copied().map(Ok).collect(), end)
}

/// A response body that breaks off after `start`.
pub(crate) fn broken(start: &'static str) -> ByteStream {
    let error = Error::new(ErrorKind::Transport, "connection reset");
    ByteStream::new(Chunks(vec![Ok(start), Err(error)], End::Complete))
}

pub(crate) async fn rows(table: &mut Table) {
    let folder = Folder::new(table);
    table.fails("body/file_missing", Body::from_file(folder.path("no")).await);
    std::fs::create_dir(folder.path("folder")).unwrap();
    table.fails("body/folder", Body::from_file(folder.path("folder")).await);
    let upload = async |body: Body| {
        let canned = Canned::new([answer(200, &[], "{}"), answer(200, &[], "{}")]);
        let client = canned.client().await;
        let mut request = Request::new(&client, &UPLOAD);
        request.body(body);
        request.send_json::<serde_json::Value>().await
    };
    let long = 2 * 1024 * 1024;
    let one_shot = |length, end| Body::one_shot(length, chunks(&["abc"], end));
    table.fails("body/shorter_than_declared", upload(one_shot(4, End::Complete)).await);
    table.fails("body/longer_than_declared", upload(one_shot(2, End::Complete)).await);
    table.fails("body/idle", upload(one_shot(4, End::Silent)).await);
    let body = one_shot(long, End::Complete);
    _ = upload(body.clone()).await;
    table.fails("body/sent_twice", upload(body).await);
    let file = folder.write("file", "abc");
    let body = Body::from_file(&file).await.unwrap();
    std::fs::remove_file(&file).unwrap();
    table.fails("body/file_removed", upload(body).await);
    let source =
        || async { Err::<Chunks, _>(Error::new(ErrorKind::Argument, "the archive is damaged")) };
    table.fails("body/source_fails", upload(Body::reopenable(3, source)).await);

    let canned = Canned::default().client().await;
    let mut request = Request::new(&canned, &CREATE);
    request.body(one_shot(200 * 1024 * 1024, End::Complete));
    table.fails("body/too_large_to_sign", request.send_json::<serde_json::Value>().await);

    table.fails("download/broken", broken("abc").bytes().await);
    let streamed = async |headers: &[(&'static str, &'static str)], body| {
        let client = Canned::answering(200, headers, body).client().await;
        Request::new(&client, &DOWNLOAD).send_stream().await.unwrap().into_inner()
    };
    let wrong = [("opc-content-crc32c", "AAAAAA==")];
    table.fails("download/checksum", streamed(&wrong, "123456789").await.bytes().await);
    let utf16 = [("content-type", "text/plain; charset=utf-16")];
    table.fails("download/charset", streamed(&utf16, "abc").await.text().await);
    table.fails("download/not_utf8", ByteStream::from(&b"ab\xff"[..]).text().await);
    table.fails("download/not_writable", ByteStream::from("x").save_to(folder.path("no/x")).await);
    table.fails("download/no_file_name", ByteStream::from("x").save_to(folder.path("new/")).await);
    table.fails("download/is_folder", ByteStream::from("x").save_to(folder.path("folder")).await);
    let silent = http::Response::new(ByteStream::new(chunks(&["["], End::Silent)));
    let canned = Canned::new([crate::scene::Reaction::answer(silent)]);
    let slow = client(canned.config().with_call_timeout(Duration::from_secs(5))).await;
    let result = Request::new(&slow, &LIST).send_json::<serde_json::Value>().await;
    table.fails("download/call_timeout", result);
}
