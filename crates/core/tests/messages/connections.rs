//! Real connections that fail.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, Error};
use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::table::Table;

/// The timeout that the cases of timeouts wait for.
const IDLE: Duration = Duration::from_millis(500);

fn transport() -> HttpTransport {
    HttpTransport::new(Timeouts::default())
}

async fn send(transport: &HttpTransport, url: &str) -> Result<(), Error> {
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    transport.send(request).await?.into_body().bytes().await.map(drop)
}

/// Starts a server that reads a request, writes `response`, and closes the connection or waits.
async fn server(response: &'static str, waits: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, response, waits));
        }
    });
    address
}

async fn answer(mut stream: TcpStream, response: &'static str, waits: bool) {
    _ = stream.read(&mut [0; 4096]).await;
    _ = stream.write_all(response.as_bytes()).await;
    if waits {
        std::future::pending::<()>().await;
    }
}

async fn tls_server() -> SocketAddr {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let der = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.der().clone()], der).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            _ = acceptor.accept(stream).await;
        }
    });
    address
}

pub(crate) async fn rows(table: &mut Table) {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{";

    for (name, response, waits) in [
        ("closed", "", false),
        ("not_http", "SSH-2.0-OpenSSH_9.6\r\n", false),
        ("malformed_header", "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", false),
        ("body_cut", HEAD, false),
        ("idle_before_headers", "", true),
        ("idle_in_body", HEAD, true),
    ] {
        let address = server(response, waits).await;
        table.replace(address.to_string(), "127.0.0.1:80");
        let timeouts =
            if waits { Timeouts::default().with_idle(IDLE) } else { Timeouts::default() };
        let result = send(&HttpTransport::new(timeouts), &format!("http://{address}/")).await;
        table.fails(&format!("connection/{name}"), result);
    }
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    table.replace(closed.to_string(), "127.0.0.1:80");
    table.fails("connection/refused", send(&transport(), &format!("http://{closed}/")).await);
    let proxied = HttpTransport::builder().with_proxy(format!("http://u:hunter2@{closed}"));
    let proxied = proxied.build().await.unwrap();
    table.fails("connection/proxy_refused", send(&proxied, "http://h.example/").await);
    let address = tls_server().await;
    table.replace(format!("localhost:{}", address.port()), "localhost:443");
    let url = format!("https://localhost:{}/", address.port());
    table.fails("connection/untrusted_certificate", send(&transport(), &url).await);
    let silent = server("", true).await;
    table.replace(silent.to_string(), "127.0.0.1:80");
    let hasty = Timeouts::default().with_connect(IDLE);
    let url = format!("https://{silent}/");
    table.fails("connection/connect_timeout", send(&HttpTransport::new(hasty), &url).await);
    slots(table).await;
    for (name, url) in [
        ("connection/path_with_dots", "http://h.example/a/../b"),
        ("connection/scheme", "ftp://h.example/"),
    ] {
        table.fails(name, send(&transport(), url).await);
    }
}

async fn slots(table: &mut Table) {
    let address = server("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{", true).await;
    table.replace(address.to_string(), "127.0.0.1:80");
    let timeouts = Timeouts::default().with_idle(IDLE);
    let builder = HttpTransport::builder().with_timeouts(timeouts).with_max_connections(1);
    let transport = builder.build().await.unwrap();
    let url = format!("http://{address}/");
    let request = http::Request::get(&url).body(Body::empty()).unwrap();
    let _held = transport.send(request).await.unwrap();
    table.fails("connection/none_free", send(&transport, &url).await);
}
