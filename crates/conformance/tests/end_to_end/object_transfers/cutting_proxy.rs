//! A proxy that cuts a connection in the middle of a request body.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Forwards connections to the emulator, and cuts those that send too much.
pub(crate) struct CuttingProxy {
    pub(crate) url: String,
    cuts: Arc<AtomicU64>,
}

impl CuttingProxy {
    /// Cuts the first `cuts` connections that have sent more than `limit` bytes.
    pub(crate) async fn start(target: &str, limit: u64, cuts: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let target = target.trim_start_matches("http://").to_owned();
        let left = Arc::new(AtomicU64::new(cuts));
        let cuts = Arc::clone(&left);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(forward(client, target.clone(), limit, Arc::clone(&left)));
            }
        });
        Self { url, cuts }
    }

    /// Returns the number of connections that are still to be cut.
    pub(crate) fn cuts_left(&self) -> u64 {
        self.cuts.load(Ordering::SeqCst)
    }
}

async fn forward(client: TcpStream, target: String, limit: u64, cuts: Arc<AtomicU64>) {
    let server = TcpStream::connect(target).await.unwrap();
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let back = tokio::spawn(async move {
        _ = tokio::io::copy(&mut from_server, &mut to_client).await;
    });
    let mut buffer = vec![0; 65536];
    let mut sent = 0;
    while let Ok(read) = from_client.read(&mut buffer).await {
        if read == 0 || to_server.write_all(&buffer[..read]).await.is_err() {
            break;
        }
        sent += read as u64;
        let take = |left: u64| left.checked_sub(1);
        if sent > limit && cuts.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take).is_ok() {
            break;
        }
    }
    // Both directions end, in the middle of the body.
    back.abort();
}
