//! The HTTP server: accepts connections, limits their number and their idle time, and serves requests.

use std::{
    convert::Infallible,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::body::Body;
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{oneshot, watch},
    task::JoinSet,
    time::sleep,
};

use crate::{
    connection::{Connection, ResetSwitch},
    exchange,
    state::EmulatorState,
    tls::Handshake,
};

/// The delay before the next attempt when the system has no free file descriptors.
const ACCEPT_DELAY: Duration = Duration::from_millis(50);

/// The limits of connections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The longest time until the head of the next request is complete. Also closes idle connections.
    pub(crate) head: Duration,
    /// The most connections; further ones wait until one is closed.
    pub(crate) connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // The load balancers of OCI close idle connections after about a minute as well.
        Self { head: Duration::from_secs(75), connections: 2048 }
    }
}

/// A server before it runs.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) listener: TcpListener,
    pub(crate) state: Arc<EmulatorState>,
    pub(crate) limits: Limits,
    /// Encrypts the connections.
    pub(crate) handshake: Option<Handshake>,
}

impl Server {
    /// Serves until `stop` is dropped or sent, then finishes the requests in progress.
    pub(crate) async fn run(self, stop: oneshot::Receiver<()>) {
        let Self { listener, state, limits, handshake } = self;
        let (closing, is_closing) = watch::channel(());
        let mut connections = JoinSet::new();
        let mut stop = pin!(stop);
        loop {
            tokio::select! {
                _ = &mut stop => break,
                _ = connections.join_next(), if !connections.is_empty() => {}
                stream = accept(&listener), if connections.len() < limits.connections => {
                    let (state, handshake) = (Arc::clone(&state), handshake.clone());
                    let is_closing = is_closing.clone();
                    connections.spawn(async move {
                        let served = Served { state, limits, is_closing };
                        served.stream(stream, handshake).await;
                    });
                }
            }
        }
        drop(listener);
        drop(closing);
        while connections.join_next().await.is_some() {}
    }
}

async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Responses are small; waiting to fill packets would only add latency.
                let _ = stream.set_nodelay(true);
                return stream;
            }
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                sleep(ACCEPT_DELAY).await;
            }
        }
    }
}

/// The data that a connection needs.
struct Served {
    state: Arc<EmulatorState>,
    limits: Limits,
    is_closing: watch::Receiver<()>,
}

impl Served {
    async fn stream(self, stream: TcpStream, handshake: Option<Handshake>) {
        let reset = ResetSwitch::default();
        let connection = Connection::new(stream, reset.clone());
        let Some(handshake) = handshake else { return self.requests(connection, reset).await };
        match tokio::time::timeout(self.limits.head, handshake.accept(connection)).await {
            Ok(Ok(encrypted)) => self.requests(encrypted, reset).await,
            // Often a client that does not trust the certificate.
            Ok(Err(error)) => tracing::info!(%error, "the TLS handshake failed"),
            Err(_) => tracing::info!("the TLS handshake timed out"),
        }
    }

    async fn requests<S>(mut self, stream: S, reset: ResetSwitch)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(self.limits.head);
        builder.http2().timer(TokioTimer::new()).keep_alive_interval(self.limits.head);
        let (state, has_begun) = (self.state, Arc::new(AtomicBool::new(false)));
        let service = {
            let has_begun = Arc::clone(&has_begun);
            service_fn(move |mut request: Request<Incoming>| {
                has_begun.store(true, Ordering::Relaxed);
                request.extensions_mut().insert(reset.clone());
                let state = Arc::clone(&state);
                async move {
                    Ok::<_, Infallible>(exchange::respond(&state, request.map(Body::new)).await)
                }
            })
        };
        let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
        // The server limits the time only once it knows which version of HTTP the client uses.
        let mut first_head = pin!(sleep(self.limits.head));
        let (mut was_checked, mut is_closing) = (false, false);
        loop {
            tokio::select! {
                _ = connection.as_mut() => break,
                () = &mut first_head, if !was_checked => {
                    was_checked = true;
                    if !has_begun.load(Ordering::Relaxed) {
                        break;
                    }
                }
                _ = self.is_closing.changed(), if !is_closing => {
                    is_closing = true;
                    connection.as_mut().graceful_shutdown();
                }
            }
        }
    }
}
