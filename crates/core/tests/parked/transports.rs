//! Waits for the transport and its connections.

use std::time::Duration;

use oci_sdk_core::auth::{Credentials, WorkloadIdentity};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, Error};
use oci_sdk_emulator::Emulator;
use tokio::runtime::{Builder, Runtime};

use crate::scene::{elsewhere, park, runtime};

/// A server on its own threads.
struct Server {
    emulator: Emulator,
    _runtime: Runtime,
}

impl Server {
    fn start() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let emulator = runtime.block_on(Emulator::start()).unwrap();
        Self { emulator, _runtime: runtime }
    }

    /// Sends a request and reads the response to its end.
    async fn call(&self, transport: &HttpTransport, body: usize) -> Result<(), Error> {
        let request = http::Request::put(format!("{}/x", self.emulator.endpoint()));
        let request = match body > 0 {
            true => request.header("expect", "100-continue"),
            false => request,
        };
        let request = request.body(Body::from(vec![0; body])).unwrap();
        transport.send(request).await?.into_body().bytes().await.map(|_| ())
    }
}

pub(crate) fn transport_is_prepared() {
    let server = Server::start();
    let transport = HttpTransport::new(Timeouts::default());
    let _parked = park(server.call(&transport, 0));
    elsewhere(server.call(&transport, 0)).unwrap();
}

/// One is idle, another in the middle of a request.
pub(crate) fn connection_rests() {
    for body in [0, 2 * 1024 * 1024] {
        let server = Server::start();
        let transport = HttpTransport::new(Timeouts::default());
        let parked = runtime();
        parked.block_on(server.call(&transport, body)).unwrap();
        elsewhere(server.call(&transport, body)).unwrap();
        parked.block_on(server.call(&transport, body)).unwrap();
    }
}

/// The only slot of a host is held by a request that rests.
pub(crate) fn slot_is_held() {
    let server = Server::start();
    let timeouts = Timeouts::default().with_idle(Duration::from_secs(1));
    let builder = HttpTransport::builder().with_timeouts(timeouts).with_max_connections(1);
    let transport = runtime().block_on(builder.build()).unwrap();
    let _parked = park(server.call(&transport, 0));
    let error = elsewhere(server.call(&transport, 0)).unwrap_err();
    assert!(error.to_string().contains("with_max_connections"), "{error}");
}

pub(crate) fn cluster_is_prepared() {
    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.crt");
    std::fs::write(&ca, certificate()).unwrap();
    let server = Server::start();
    let environment = Environment::from_vars([
        ("KUBERNETES_SERVICE_HOST", "127.0.0.9"),
        ("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", ca.to_str().unwrap()),
    ]);
    let workload = WorkloadIdentity::from_environment(&environment)
        .unwrap()
        .with_service_account_token(server.emulator.auth().issue_service_account_token());
    let mut builder = Builder::new_current_thread();
    let parked = builder.enable_all().max_blocking_threads(1).build().unwrap();
    let (release, blocked) = std::sync::mpsc::channel::<()>();
    parked.block_on(async {
        let call = workload.clone();
        tokio::spawn(async move { call.principal().await });
        // The call starts the refresh, and that begins to make a key.
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        let (busy, is_busy) = tokio::sync::oneshot::channel();
        tokio::task::spawn_blocking(move || {
            _ = busy.send(());
            _ = blocked.recv();
        });
        is_busy.await.unwrap();
        // The key is made, and now the file is read.
        tokio::time::sleep(Duration::from_millis(100)).await;
    });
    let error = elsewhere(workload.principal()).unwrap_err();
    assert!(error.to_string().contains("cannot connect to 127.0.0.9:12250"), "{error}");
    release.send(()).unwrap();
}

/// A certificate that identifies no client.
fn certificate() -> String {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::default().self_signed(&key).unwrap();
    let text = STANDARD.encode(certificate.der());
    format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
}
