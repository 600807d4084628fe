//! A transport whose time is real, in tests whose time is not.

use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::vec;

use bytes::Bytes;
use http_body::Frame;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::transport::{HttpTransport, Transport};
use oci_sdk_core::{Body, ByteStream, Error};
use tokio::runtime::Runtime;

/// Where the connections are.
static REAL: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
});

/// Sends requests, and reads the answers to their ends, on a runtime whose time goes by. The
/// time of the test stands still meanwhile, as it does while anything blocking is under way.
#[derive(Debug, Clone)]
pub(crate) struct RealTime(Arc<HttpTransport>);

impl RealTime {
    pub(crate) fn new(transport: HttpTransport) -> Self {
        Self(Arc::new(transport))
    }
}

impl Transport for RealTime {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let transport = Arc::clone(&self.0);
        Box::pin(async move {
            let sent = tokio::task::spawn_blocking(move || {
                REAL.block_on(async {
                    let (parts, mut body) = transport.send(request).await?.into_parts();
                    let mut chunks = Vec::new();
                    loop {
                        match body.chunk().await {
                            Ok(Some(chunk)) => chunks.push(Ok(chunk)),
                            Ok(None) => break,
                            Err(error) => {
                                chunks.push(Err(error));
                                break;
                            }
                        }
                    }
                    let body = ByteStream::new(Chunks(chunks.into_iter()));
                    Ok(http::Response::from_parts(parts, body))
                })
            });
            sent.await.unwrap()
        })
    }
}

/// What was read, read again.
struct Chunks(vec::IntoIter<Result<Bytes, Error>>);

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        Poll::Ready(self.0.next().map(|chunk| chunk.map(Frame::data)))
    }
}
