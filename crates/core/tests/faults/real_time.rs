//! A transport with real time, for tests with paused time.

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

/// The runtime of the connections.
static REAL: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
});

/// Sends requests, and reads the responses to their end, on a runtime with real time. The time of
/// the test stays paused meanwhile, as it does during any blocking task.
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

/// A body of chunks that were read before.
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
