//! Waits of calls for other calls of their client.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::{ApiKey, PrivateKey};
use oci_sdk_core::config::Environment;
use oci_sdk_core::retry::{Backoff, BreakerSettings};
use oci_sdk_core::{Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy, Service};
use oci_sdk_emulator::{Emulator, Fault};
use tokio::runtime::{Builder, Runtime};

use crate::scene::{elsewhere, runtime};

static SERVICE: Service = Service::new("things", "https://things.{region}.x.com", "/20240101");
static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");

/// A client of a service that fails so often and then has no such thing.
struct Scene {
    client: Client,
    emulator: Emulator,
    _runtime: Runtime,
}

impl Scene {
    fn failing(times: usize, settings: BreakerSettings) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (emulator, client) = runtime.block_on(async {
            let emulator = Emulator::start().await.unwrap();
            emulator.fail_next(Fault::status(503).times(times));
            let key = PrivateKey::generate().unwrap();
            let short = Backoff::default()
                .with_base(Duration::from_millis(500))
                .with_jitter(Duration::ZERO);
            let config = Config::builder()
                .with_environment(Environment::from_vars([("", ""); 0]))
                .with_credentials(ApiKey::new("ocid1.tenancy.oc1..t", "ocid1.user.oc1..u", key))
                .with_endpoint(emulator.endpoint())
                .with_retry(RetryPolicy::standard().with_max_attempts(3).with_backoff(short))
                .with_circuit_breaker(settings);
            let config = config.load().await.unwrap();
            (emulator, Client::new(&config, &SERVICE).unwrap())
        });
        Self { client, emulator, _runtime: runtime }
    }

    fn call(&self) -> impl Future<Output = Result<(), Error>> + use<> {
        let call = Request::new(&self.client, &LIST).send_json::<serde_json::Value>();
        async { call.await.map(|_| ()) }
    }
}

/// Runs a call for a while, and then leaves it.
fn run_and_leave<F: Future>(call: F, time: Duration) -> (Runtime, Pin<Box<F>>) {
    let runtime = runtime();
    let mut call = Box::pin(call);
    let ended = runtime.block_on(async { tokio::time::timeout(time, call.as_mut()).await });
    assert!(ended.is_err(), "it is too late to leave it");
    (runtime, call)
}

/// The only call that a success wakes is not polled any more.
pub(crate) fn woken_call_rests() {
    let scene = Scene::failing(2, BreakerSettings::default());
    let _parked = run_and_leave(scene.call(), Duration::from_millis(200));
    let error = elsewhere(scene.call()).unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.attempts(), 2, "the second after the delay of its own: {error}");
    assert_eq!(scene.emulator.pending_faults(), 0);
}

/// The trial of the circuit breaker is not polled any more.
pub(crate) fn trial_rests() {
    let settings = BreakerSettings::default().with_min_calls(1).with_failure_ratio(1.0);
    let scene = Scene::failing(1, settings.with_first_open_for(Duration::from_millis(100)));
    // It fails, waits for 500 ms, and is the trial, which hangs.
    scene.emulator.fail_next(Fault::hang());
    let _parked = run_and_leave(scene.call(), Duration::from_millis(800));
    let error = elsewhere(scene.call()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::CircuitOpen, 0), "{error}");
    assert!(error.to_string().contains("a trial request is in progress"), "{error}");
}
