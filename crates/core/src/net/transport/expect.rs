//! `Expect: 100-continue`: a large body is sent only after the service has responded with 100.
//!
//! So a rejection costs one round trip instead of the upload. It needs its own HTTP client, as
//! reqwest does not report interim responses.

use std::collections::HashSet;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response, StatusCode, Uri};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::ext::on_informational;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use tokio::sync::Notify;
use tokio::time::timeout;
use tower_service::Service;

use super::failure;
use super::failure::Stage;
use super::idle::Sending;
use super::options::{Options, POOL_IDLE};
use crate::error::Error;

/// The time to wait for 100 Continue, as in Oracle's SDKs. Some services never send it.
const PATIENCE: Duration = Duration::from_secs(3);

/// An HTTP client that delays bodies.
pub(super) struct Expecting {
    client: Client<InTime, HeldBack>,
    patience: Duration,
}

/// Hosts that ignored or rejected `Expect: 100-continue`; later bodies are sent without waiting.
#[derive(Debug, Clone, Default)]
pub(super) struct SilentHosts(Arc<Mutex<HashSet<String>>>);

impl Expecting {
    pub(super) fn new(options: &Options, tls: ClientConfig) -> Self {
        let timeouts = options.timeouts;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        // The same options as those of reqwest.
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(timeouts.connect));
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        tcp.set_keepalive_interval(Some(Duration::from_secs(15)));
        tcp.set_keepalive_retries(Some(3));
        #[cfg(any(target_os = "android", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(Duration::from_secs(30)));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(POOL_IDLE);
        if let Some(most) = options.max_idle {
            builder.pool_max_idle_per_host(most);
        }
        Self {
            client: builder.build(InTime { connector, limit: timeouts.connect }),
            // The wait must not reach the idle timeout.
            patience: PATIENCE.min(timeouts.idle / 2),
        }
    }

    /// Sends the request headers, and the body after 100 Continue.
    pub(super) async fn send(
        &self,
        request: Request<Sending>,
        silent: &SilentHosts,
    ) -> Result<Response<Incoming>, Error> {
        let uri = request.uri().clone();
        let host = uri.host().unwrap_or_default().to_owned();
        let word = Arc::new(Notify::new());
        let wanted = wanted(Arc::clone(&word), self.patience, host.clone(), silent.clone());
        let mut request = request.map(|body| HeldBack { wanted: Some(Box::pin(wanted)), body });
        on_informational(&mut request, move |answer| {
            if answer.status() == StatusCode::CONTINUE {
                word.notify_one();
            }
        });
        let answer = self.client.request(request).await.map_err(|error| {
            let stage = Stage { is_connect: error.is_connect(), is_timeout: is_late(&error) };
            failure::sending(error, stage, failure::place(&uri))
        })?;
        if answer.status() == StatusCode::EXPECTATION_FAILED {
            tracing::debug!(host, "the host does not know `Expect: 100-continue`");
            silent.insert(host);
        }
        Ok(answer)
    }
}

impl SilentHosts {
    pub(super) fn contains(&self, host: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(host)
    }

    fn insert(&self, host: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(host);
    }
}

/// Waits for 100 Continue, up to `patience`.
async fn wanted(word: Arc<Notify>, patience: Duration, host: String, silent: SilentHosts) {
    if timeout(patience, word.notified()).await.is_err() {
        tracing::debug!(host, "the host ignores `Expect: 100-continue`");
        silent.insert(host);
    }
}

/// A request body that is delayed until `wanted` completes.
struct HeldBack {
    wanted: Option<BoxFuture<'static, ()>>,
    body: Sending,
}

impl Body for HeldBack {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = &mut *self;
        if let Some(wanted) = &mut this.wanted {
            if let Poll::Ready(error) = this.body.poll_given_up(context) {
                return Poll::Ready(Some(Err(error)));
            }
            ready!(wanted.as_mut().poll(context));
            this.wanted = None;
        }
        Pin::new(&mut this.body).poll_frame(context)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A connector with a timeout that includes DNS and TLS.
#[derive(Clone)]
struct InTime {
    connector: HttpsConnector<HttpConnector>,
    limit: Duration,
}

impl Service<Uri> for InTime {
    type Response = <HttpsConnector<HttpConnector> as Service<Uri>>::Response;
    type Error = <HttpsConnector<HttpConnector> as Service<Uri>>::Error;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = timeout(self.limit, self.connector.call(uri));
        Box::pin(async move {
            let late = |elapsed| io::Error::new(io::ErrorKind::TimedOut, elapsed).into();
            connecting.await.unwrap_or_else(|elapsed| Err(late(elapsed)))
        })
    }
}

/// Whether the cause is a timeout.
fn is_late(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return error.kind() == io::ErrorKind::TimedOut;
        }
        cause = error.source();
    }
    false
}
