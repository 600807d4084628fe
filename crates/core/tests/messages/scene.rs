//! Folders, environments, tokens, and a transport that responds from a list.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::Method;
use oci_sdk_core::auth::{BoxFuture, NoAuth, PrivateKey};
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{
    Body, ByteStream, Client, Config, Error, ErrorKind, Operation, RetryPolicy, Service,
};

pub(crate) static SERVICE: Service =
    Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/20240101");
pub(crate) static GET: Operation = Operation::new(Method::GET, "GetThing", "/things/{thingId}");
pub(crate) static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");
pub(crate) static CREATE: Operation = Operation::new(Method::POST, "CreateThing", "/things");
pub(crate) static UPLOAD: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body();
pub(crate) static DOWNLOAD: Operation =
    Operation::new(Method::GET, "GetContent", "/content").with_stream();

/// A folder whose path is replaced in messages by `/home/opc`.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new(table: &mut crate::table::Table) -> Self {
        let folder = tempfile::tempdir().unwrap();
        table.replace(folder.path().display().to_string(), "/home/opc");
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn environment(&self, variables: &[(&str, &str)]) -> Environment {
        Environment::from_vars(variables.iter().copied()).with_home(self.0.path())
    }
}

/// An environment without variables and without a home directory.
pub(crate) fn nothing() -> Environment {
    Environment::from_vars([("", ""); 0])
}

/// A token whose lifetime has ended at the beginning of 2001.
pub(crate) fn expired_token() -> String {
    let claims = URL_SAFE_NO_PAD.encode(r#"{"exp":978307200}"#);
    oci_sdk_witness::keep_secret(format!("eyJhbGciOiJSUzI1NiJ9.{claims}.c2ln"))
}

/// A private key in PEM. All cases share it, as generating one is slow.
pub(crate) fn private_key() -> String {
    static KEY: LazyLock<String> = LazyLock::new(|| {
        oci_sdk_witness::keep_secret(PrivateKey::generate().unwrap().to_pem().unwrap())
    });
    KEY.clone()
}

/// A PEM block.
pub(crate) fn pem(label: &str, headers: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{headers}{}\n-----END {label}-----\n", lines.join("\n"))
}

/// The reaction of the transport to a request.
pub(crate) enum Reaction {
    Answer(Box<http::Response<ByteStream>>),
    Fail(Error),
    Hang,
}

impl Reaction {
    pub(crate) fn answer(response: http::Response<ByteStream>) -> Self {
        Self::Answer(Box::new(response))
    }
}

/// Reacts as a list says, and then never responds.
#[derive(Clone, Default)]
pub(crate) struct Canned(Arc<Mutex<VecDeque<Reaction>>>);

impl Canned {
    pub(crate) fn new(reactions: impl IntoIterator<Item = Reaction>) -> Self {
        Self(Arc::new(Mutex::new(reactions.into_iter().collect())))
    }

    pub(crate) fn answering(status: u16, headers: &[(&str, &str)], body: &'static str) -> Self {
        Self::new([answer(status, headers, body)])
    }

    /// A configuration without credentials, retries and circuit breakers.
    pub(crate) fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_environment(nothing())
            .with_credentials(NoAuth)
            .with_region("us-phoenix-1")
            .with_retry(RetryPolicy::none())
            .without_circuit_breaker()
            .with_transport(self.clone())
    }

    pub(crate) async fn client(&self) -> Client {
        client(self.config()).await
    }
}

pub(crate) async fn client(config: ConfigBuilder) -> Client {
    Client::new(&config.load().await.unwrap(), &SERVICE).unwrap()
}

impl std::fmt::Debug for Canned {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Canned")
    }
}

impl Transport for Canned {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let mut sent = request.into_body().into_stream();
        let reaction = self.0.lock().unwrap().pop_front();
        Box::pin(async move {
            while sent.chunk().await?.is_some() {}
            match reaction {
                Some(Reaction::Answer(answer)) => Ok(*answer),
                Some(Reaction::Fail(error)) => Err(error),
                Some(Reaction::Hang) | None => std::future::pending().await,
            }
        })
    }
}

pub(crate) fn answer(status: u16, headers: &[(&str, &str)], body: &'static str) -> Reaction {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    Reaction::answer(answer.body(ByteStream::from(body)).unwrap())
}

/// A failure to connect, as a transport reports it.
pub(crate) fn no_connection() -> Reaction {
    Reaction::Fail(Error::new(ErrorKind::Connect, "connection refused"))
}
