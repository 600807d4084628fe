//! The cap on concurrent requests to a host.
//!
//! Over HTTP/1.1 each concurrent request needs its own connection. Over HTTP/2 they share one, so
//! they need no slot.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{Uri, Version};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::failure::place;
use crate::error::{Error, ErrorKind};

/// After this time without requests, a server may have closed its idle connections.
const PAUSE: Duration = Duration::from_millis(100);

/// The slots of all hosts.
#[derive(Clone)]
pub(super) struct Slots {
    most: usize,
    created: Instant,
    hosts: Arc<Mutex<HashMap<String, Arc<Host>>>>,
}

struct Host {
    free: Arc<Semaphore>,
    /// The number of slots that were released so far.
    released: AtomicU64,
    /// Set if the last response arrived over a shared connection.
    is_shared: AtomicBool,
    /// The start of the last request, in milliseconds since the slots were created.
    used: AtomicU64,
}

/// A concurrent request, until its response is read or dropped.
pub(super) struct Slot {
    host: Arc<Host>,
    permit: Option<OwnedSemaphorePermit>,
    yields: bool,
}

impl Slots {
    pub(super) fn new(most: usize) -> Self {
        let most = most.clamp(1, Semaphore::MAX_PERMITS);
        Self { most, created: Instant::now(), hosts: Arc::default() }
    }

    /// Waits for a slot of the host, in the order of the requests. The wait fails if no other
    /// request ends within `idle`.
    ///
    /// A request that needs a connection `of_its_own` takes a slot over HTTP/2 as well.
    pub(super) async fn acquire(
        &self,
        uri: &Uri,
        of_its_own: bool,
        idle: Duration,
    ) -> Result<Slot, Error> {
        let host = self.host(place(uri));
        let now = self.created.elapsed();
        let millis = u64::try_from(now.as_millis()).unwrap_or(u64::MAX);
        let used = Duration::from_millis(host.used.swap(millis, Ordering::Relaxed));
        let yields = now.saturating_sub(used) >= PAUSE;
        if !of_its_own && host.is_shared.load(Ordering::Relaxed) {
            return Ok(Slot { host, permit: None, yields });
        }
        if let Ok(permit) = Arc::clone(&host.free).try_acquire_owned() {
            return Ok(Slot { host, permit: Some(permit), yields });
        }
        let mut permit = pin!(Arc::clone(&host.free).acquire_owned());
        let mut released = host.released.load(Ordering::Relaxed);
        loop {
            match timeout(idle, permit.as_mut()).await {
                // The semaphore is never closed.
                Ok(permit) => return Ok(Slot { host, permit: permit.ok(), yields: true }),
                Err(_) if host.released.load(Ordering::Relaxed) == released => {
                    return Err(self.exhausted(place(uri), idle));
                }
                Err(_) => released = host.released.load(Ordering::Relaxed),
            }
        }
    }

    fn host(&self, name: &str) -> Arc<Host> {
        // No code that holds the lock can panic.
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = hosts.get(name) {
            return Arc::clone(host);
        }
        let host = Arc::new(Host {
            free: Arc::new(Semaphore::new(self.most)),
            released: AtomicU64::new(0),
            is_shared: AtomicBool::new(false),
            used: AtomicU64::new(0),
        });
        hosts.insert(name.to_owned(), Arc::clone(&host));
        host
    }

    fn exhausted(&self, place: &str, idle: Duration) -> Error {
        let message = format!(
            "no free connection to {place}: all {} are in use, and none became free for {idle:?}; \
             read or drop responses that are streamed, or raise \
             `HttpTransportBuilder::with_max_connections`",
            self.most
        );
        Error::new(ErrorKind::Timeout, message).local()
    }
}

impl Slot {
    /// Whether the runtime should process network events before the request is sent: idle
    /// connections may have been closed meanwhile, or may have become available after a wait.
    pub(super) fn yields(&self) -> bool {
        self.yields
    }

    /// Records the HTTP version of the response. Over HTTP/2 the slot is released.
    pub(super) fn answered(&mut self, version: Version) {
        let is_shared = version == Version::HTTP_2;
        if self.host.is_shared.load(Ordering::Relaxed) != is_shared {
            self.host.is_shared.store(is_shared, Ordering::Relaxed);
        }
        if is_shared {
            self.release();
        }
    }

    fn release(&mut self) {
        if let Some(permit) = self.permit.take() {
            self.host.released.fetch_add(1, Ordering::Relaxed);
            drop(permit);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.release();
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::Barrier;
    use tokio::task::JoinSet;

    use super::*;
    use crate::net::body::Body;
    use crate::net::transport::Transport;
    use crate::net::transport::http_transport::HttpTransport;
    use crate::net::transport::http2_server::Http2Server;

    const CALLS: usize = 20;

    #[tokio::test]
    async fn requests_over_http2_are_not_limited() {
        let server = Http2Server::bind().await;
        let url = format!("https://localhost:{}/", server.address().port());
        let builder = HttpTransport::builder().with_ca_pem(server.pem()).with_max_connections(1);
        tokio::spawn(async move {
            let stream = server.accept().await;
            let mut connection = h2::server::handshake(stream).await.unwrap();
            // The client does not know the HTTP version yet.
            let (_, mut first) = connection.accept().await.unwrap().unwrap();
            first.send_response(http::Response::new(()), true).unwrap();
            // The others get a response when all of them have arrived.
            let all = Arc::new(Barrier::new(CALLS));
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                let all = Arc::clone(&all);
                tokio::spawn(async move {
                    all.wait().await;
                    respond.send_response(http::Response::new(()), true).unwrap();
                });
            }
        });
        let transport = builder.build().await.unwrap();
        let send = async |transport: HttpTransport, url: String| {
            transport.send(http::Request::get(url).body(Body::empty()).unwrap()).await.unwrap()
        };
        // An unread response keeps no slot either.
        let _held = send(transport.clone(), url.clone()).await;
        let mut running = JoinSet::new();
        for _ in 0..CALLS {
            running.spawn(send(transport.clone(), url.clone()));
        }
        let answers = timeout(Duration::from_secs(10), running.join_all()).await.unwrap();
        assert!(answers.iter().all(|answer| answer.status() == 200));
    }
}
