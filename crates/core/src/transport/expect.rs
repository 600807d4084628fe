//! `Expect: 100-continue`: a large body goes out when the service has said that it wants it.
//!
//! So a refusal costs one round trip, and not the upload. By a client of its own, as reqwest does
//! not tell of interim answers.

use std::collections::HashSet;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode, Uri};
use http_body::{Body, Frame, SizeHint};
use hyper::ext::on_informational;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use tokio::sync::watch;
use tokio::time::timeout;
use tower_service::Service;

use super::failure::{self, Stage};
use super::idle::Sending;
use super::options::{Options, POOL_IDLE};
use crate::Error;
use crate::auth::BoxFuture;

/// How long the word of a service is waited for, which Oracle's own SDKs do as long. Some services
/// never say it.
const PATIENCE: Duration = Duration::from_secs(3);

/// A client that holds bodies back.
pub(super) struct Expecting {
    client: Client<InTime, HeldBack>,
    patience: Duration,
}

/// The hosts that have let a body wait for nothing. It is sent to them at once from then on.
#[derive(Debug, Clone, Default)]
pub(super) struct SilentHosts(Arc<Mutex<HashSet<String>>>);

/// What is known of the service's will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Nothing,
    Continue,
    /// The final answer came, and is done with.
    Refused,
}

impl Expecting {
    pub(super) fn new(options: &Options, tls: ClientConfig) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
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
        let timeouts = options.timeouts;
        Self {
            client: builder.build(InTime { connector, limit: timeouts.connect }),
            // Waiting is silence, too.
            patience: PATIENCE.min(timeouts.idle / 2),
        }
    }

    /// Sends the head of the request, and the body when it is wanted.
    pub(super) async fn send(
        &self,
        request: Request<Sending>,
        silent: &SilentHosts,
    ) -> Result<Response<Answer>, Error> {
        let host = request.uri().host().unwrap_or_default().to_owned();
        let (say, hear) = watch::channel(Word::Nothing);
        let say = Arc::new(say);
        // Also when there is no answer.
        let refusal = Refusal(Arc::clone(&say));
        let patience = (self.patience, host.clone(), silent.clone());
        let mut request = request
            .map(|body| HeldBack { wanted: Some(Box::pin(is_wanted(hear, patience))), body });
        on_informational(&mut request, move |answer| {
            if answer.status() == StatusCode::CONTINUE {
                say.send_replace(Word::Continue);
            }
        });
        match self.client.request(request).await {
            Ok(answer) => Ok(answer.map(|body| Answer { body, _refusal: refusal })),
            Err(error) => {
                let stage = Stage { is_connect: error.is_connect(), is_timeout: is_late(&error) };
                Err(failure::sending(error, stage, &host))
            }
        }
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

/// Waits for the word of the service, or until it has said nothing for too long.
async fn is_wanted(
    mut word: watch::Receiver<Word>,
    (patience, host, silent): (Duration, String, SilentHosts),
) -> bool {
    match timeout(patience, word.wait_for(|word| *word != Word::Nothing)).await {
        Ok(Ok(word)) => *word == Word::Continue,
        // Nobody is there to say anything any more.
        Ok(Err(_)) => false,
        Err(_) => {
            tracing::debug!(host, "the host ignores `Expect: 100-continue`");
            silent.insert(host);
            true
        }
    }
}

/// The body of a request, until it is wanted.
struct HeldBack {
    wanted: Option<BoxFuture<'static, bool>>,
    body: Sending,
}

impl Body for HeldBack {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        if let Some(wanted) = &mut self.wanted {
            let is_wanted = ready!(wanted.as_mut().poll(context));
            self.wanted = None;
            if !is_wanted {
                // It closes the connection, over which nothing else can be sent.
                let error = Error::argument("the service has answered and does not want the body");
                return Poll::Ready(Some(Err(error)));
            }
        }
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body of the answer. With its end, that of the request is given up if nobody wanted it.
pub(super) struct Answer {
    body: hyper::body::Incoming,
    _refusal: Refusal,
}

struct Refusal(Arc<watch::Sender<Word>>);

impl Drop for Refusal {
    fn drop(&mut self) {
        self.0.send_replace(Word::Refused);
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        Pin::new(&mut self.body).poll_frame(context).map_err(failure::receiving)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A connector with a time limit for all that it does.
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

/// Whether a time limit is behind it.
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
