//! Credentials shared by callers on several runtimes, one of which may stop running.
//!
//! A synchronous program drives a runtime only while it makes a call; the tasks, timers and
//! connections of that runtime are idle in between.

use std::future::Future;
use std::thread;
use std::time::Duration;

use oci_sdk_core::auth::{Credentials, InstancePrincipal, Principal};
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_emulator::Fault;
use tokio::runtime::{Builder, Runtime};

use crate::local::Local;

/// Far longer than any step takes; a caller that waits forever fails by it.
const PATIENCE: Duration = Duration::from_secs(20);

/// The number of callers on each runtime.
const CALLERS: usize = 500;

const FEDERATE: &str = "FederateInstance";

/// An instance principal, and its services on a separate runtime.
struct Scene {
    local: Local,
    principal: InstancePrincipal,
    _services: Runtime,
}

/// The connections that tokens are requested over.
#[derive(Clone, Copy, Debug)]
enum Connections {
    /// The connections of the provider.
    Own,
    /// The connections of a given transport.
    Shared,
}

impl Scene {
    fn start(connections: Connections) -> Self {
        let services = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let local = services.block_on(Local::start());
        // By another name than the metadata service, so that the connections are separate.
        let endpoint = format!("http://localhost:{}", local.emulator.address().port());
        let builder = InstancePrincipal::builder()
            .with_environment(local.environment(&[]))
            .with_federation_endpoint(endpoint);
        let principal = match connections {
            Connections::Own => builder.build(),
            Connections::Shared => {
                builder.with_transport(HttpTransport::new(Timeouts::default())).build()
            }
        };
        Self { local, principal, _services: services }
    }

    /// Drives `call` on this runtime until the federation endpoint has its request; the response
    /// arrives when nothing drives the runtime any more.
    fn leave_in_the_middle<F: Future>(&self, runtime: &Runtime, call: F) {
        let fault = Fault::none().after(Duration::from_millis(50)).operation(FEDERATE);
        self.local.emulator.fail_next(fault);
        runtime.block_on(async {
            let requested = async {
                while self.local.emulator.pending_faults() > 0 {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            let mut call = std::pin::pin!(call);
            let mut requested = std::pin::pin!(requested);
            let either = std::future::poll_fn(|context| {
                assert!(call.as_mut().poll(context).is_pending(), "the endpoint is slow");
                requested.as_mut().poll(context)
            });
            tokio::time::timeout(PATIENCE, either).await.unwrap();
        });
    }

    /// Returns the results of many callers on a multi-threaded runtime, and of as many on a
    /// single-threaded one.
    fn callers<T, F>(
        &self,
        call: impl Fn(InstancePrincipal) -> F + Clone + Send + 'static,
    ) -> Vec<T>
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        let runtimes = [
            Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap(),
            current_thread(),
        ];
        let threads = runtimes.map(|runtime| {
            let (principal, call) = (self.principal.clone(), call.clone());
            thread::spawn(move || {
                runtime.block_on(async {
                    let calls: Vec<_> = (0..CALLERS)
                        .map(|_| {
                            tokio::spawn(tokio::time::timeout(PATIENCE, call(principal.clone())))
                        })
                        .collect();
                    let mut results = Vec::new();
                    for call in calls {
                        results.push(call.await.unwrap().expect("it waits for ever"));
                    }
                    results
                })
            })
        });
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    }

    fn federations(&self) -> usize {
        self.local.asked(FEDERATE)
    }
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Returns the distinct key ids; one is expected.
fn key_ids(principals: impl IntoIterator<Item = Principal>) -> Vec<String> {
    let mut ids: Vec<_> = principals.into_iter().map(|one| one.key_id().to_owned()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[test]
fn first_token_is_requested_again_when_its_runtime_stops() {
    for connections in [Connections::Own, Connections::Shared] {
        let scene = Scene::start(connections);
        let parked = current_thread();
        scene.leave_in_the_middle(&parked, scene.principal.principal());
        let principals =
            scene.callers(|principal| async move { principal.principal().await.unwrap() });
        assert_eq!(principals.len(), 2 * CALLERS);
        let ids = key_ids(principals);
        assert_eq!(ids.len(), 1, "{connections:?}");
        assert_eq!(scene.federations(), 2, "{connections:?}: one rests, the other is shared");

        // It gets the token of the others, and requests none.
        let late = parked.block_on(scene.principal.principal()).unwrap();
        assert_eq!(key_ids([late]), ids, "{connections:?}");
        assert_eq!(scene.federations(), 2, "{connections:?}");
    }
}

#[test]
fn rejected_token_is_replaced_when_the_runtime_of_the_refresh_stops() {
    for connections in [Connections::Own, Connections::Shared] {
        let scene = Scene::start(connections);
        let parked = current_thread();
        // Leaves idle connections of this runtime to both services.
        let rejected = parked.block_on(scene.principal.principal()).unwrap();
        scene.leave_in_the_middle(&parked, scene.principal.refresh(&rejected));
        let refreshed = scene.callers(move |principal| {
            let rejected = rejected.clone();
            async move { principal.refresh(&rejected).await.unwrap() }
        });
        assert!(refreshed.iter().all(|is_new| *is_new), "{connections:?}");
        assert_eq!(scene.federations(), 3, "{connections:?}");
    }
}

#[test]
fn token_is_requested_again_when_its_runtime_is_dropped() {
    let scene = Scene::start(Connections::Shared);
    let dropped = current_thread();
    scene.leave_in_the_middle(&dropped, scene.principal.principal());
    let principal = scene.principal.clone();
    let waiting = thread::spawn(move || {
        let call = async { tokio::time::timeout(PATIENCE, principal.principal()).await };
        current_thread().block_on(call)
    });
    drop(dropped);
    let principals = scene.callers(|principal| async move { principal.principal().await.unwrap() });
    let waited = waiting.join().unwrap().expect("it waits for ever").unwrap();
    assert_eq!(key_ids(principals.into_iter().chain([waited])).len(), 1);
    assert_eq!(scene.federations(), 2);
}

#[test]
fn slow_refresh_on_a_running_runtime_is_shared_by_all_others() {
    let scene = Scene::start(Connections::Own);
    // Longer than a runtime may go without progress.
    let fault = Fault::none().after(Duration::from_millis(2600)).operation(FEDERATE);
    scene.local.emulator.fail_next(fault);
    let principals = scene.callers(|principal| async move { principal.principal().await.unwrap() });
    assert_eq!(key_ids(principals).len(), 1);
    assert_eq!(scene.federations(), 1);
}
