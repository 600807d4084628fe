//! A transport that responds from a list, and clients that use it.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, Method};
use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Client, Config, Error, Operation, RetryPolicy, Service};

pub(crate) static SERVICE: Service =
    Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/20240101");

pub(crate) static GET: Operation =
    Operation::new(Method::GET, "GetThing", "/things/{thingId}/parts/{partId}");

pub(crate) static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");

pub(crate) static CREATE: Operation = Operation::new(Method::POST, "CreateThing", "/things");

/// Responds from a list, and records the requests.
#[derive(Debug, Clone, Default)]
pub(crate) struct Canned {
    answers: Arc<Mutex<VecDeque<http::Response<&'static str>>>>,
    asked: Arc<Mutex<Vec<http::Request<Body>>>>,
}

impl Canned {
    pub(crate) fn answering(
        answers: impl IntoIterator<Item = http::Response<&'static str>>,
    ) -> Self {
        let canned = Self::default();
        canned.answer_also(answers);
        canned
    }

    /// Adds responses to the list.
    pub(crate) fn answer_also(
        &self,
        answers: impl IntoIterator<Item = http::Response<&'static str>>,
    ) {
        self.answers.lock().unwrap().extend(answers);
    }

    /// Creates a client without retries.
    pub(crate) async fn client(&self) -> Client {
        let config = self.config().with_retry(RetryPolicy::none()).load().await.unwrap();
        Client::new(&config, &SERVICE).unwrap()
    }

    pub(crate) fn config(&self) -> ConfigBuilder {
        Config::builder()
            .with_environment(Environment::from_vars([("", ""); 0]))
            .with_credentials(credentials())
            .with_region("us-phoenix-1")
            .with_transport(self.clone())
    }

    pub(crate) fn asked(&self) -> Vec<http::Request<Body>> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    pub(crate) fn targets(&self) -> Vec<String> {
        self.asked()
            .iter()
            .map(|request| request.uri().path_and_query().unwrap().to_string())
            .collect()
    }
}

impl Transport for Canned {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let mut sent = request.body().clone().into_stream();
        self.asked.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("one request too many");
        Box::pin(async move {
            while sent.chunk().await?.is_some() {}
            Ok(answer.map(ByteStream::from))
        })
    }
}

/// Returns credentials with a key that all tests share, as generating one is slow.
pub(crate) fn credentials() -> ApiKey {
    oci_sdk_witness::watch();
    static KEY: OnceLock<String> = OnceLock::new();
    let pem = KEY.get_or_init(|| {
        oci_sdk_witness::keep_secret(PrivateKey::generate().unwrap().to_pem().unwrap())
    });
    let key = PrivateKey::from_pem(pem, None, "a test").unwrap();
    ApiKey::new("ocid1.tenancy.oc1..t", "ocid1.user.oc1..u", key)
}

pub(crate) fn answer(
    status: u16,
    headers: &[(&str, &str)],
    body: &'static str,
) -> http::Response<&'static str> {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    answer.body(body).unwrap()
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).unwrap_or_else(|| panic!("no {name} in {headers:?}")).to_str().unwrap()
}

/// A transport that never responds.
#[derive(Debug)]
pub(crate) struct Silent;

impl Transport for Silent {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(std::future::pending())
    }
}

/// A stream of one chunk.
pub(crate) struct Once(pub(crate) Option<&'static [u8]>);

impl futures_core::Stream for Once {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Bytes::from_static(bytes))))
    }
}
