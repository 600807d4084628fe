//! All providers that request tokens, for tests of their common behaviour.

use std::future::Future;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use oci_sdk_core::auth::{
    BoxFuture, Credentials, Delegated, DomainClient, InstancePrincipal, Principal,
    ResourcePrincipal, ScopedToken, TokenExchange, WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_core::{Client, Error};
use oci_sdk_emulator::{Emulator, Fault};
use tokio::runtime::Builder;
use tokio::sync::Semaphore;

use crate::local::Local;

pub(crate) const HOUR: Duration = Duration::from_secs(60 * 60);
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The idle timeout of token requests.
const IDLE: Duration = Duration::from_secs(1);

/// The number of providers that all tests run at the same time: more would slow each other down so
/// much that short-lived tokens expire before they are used.
static TURNS: Semaphore = Semaphore::const_new(6);

const INSTANCE: [&str; 2] = ["GetInstanceCertificate", "FederateInstance"];
const KEY_PAIR: [&str; 2] = ["GetResourcePrincipalToken", "CreateResourcePrincipalSession"];

/// A provider, and the operations for each of its tokens; the last one is requested once.
#[derive(Clone, Copy)]
pub(crate) struct Provider {
    pub(crate) name: &'static str,
    pub(crate) steps: &'static [&'static str],
    make: fn(&Local) -> Arc<dyn Credentials>,
}

pub(crate) const PROVIDERS: [Provider; 13] = [
    Provider { name: "an instance", steps: &INSTANCE, make: |local| Arc::new(instance(local)) },
    Provider {
        name: "a resource, 1.1",
        steps: &[
            "GetInstanceCertificate",
            "FederateInstance",
            "GetInstanceMetadata",
            "GetResourcePrincipalToken",
            "CreateResourcePrincipalSession",
        ],
        make: |local| resource(local, "1.1"),
    },
    Provider { name: "a resource, 2.1", steps: &KEY_PAIR, make: |local| resource(local, "2.1") },
    Provider {
        name: "a resource, 2.1.1",
        steps: &KEY_PAIR,
        make: |local| resource(local, "2.1.1"),
    },
    Provider {
        name: "a resource, 2.1.2",
        steps: &KEY_PAIR,
        make: |local| resource(local, "2.1.2"),
    },
    Provider {
        name: "a resource, 1.1 in 3.0",
        steps: &[
            "FederateInstance",
            "GetResourcePrincipalToken",
            "CreateResourcePrincipalSession",
            "GetParentResourcePrincipalToken",
        ],
        make: |local| nested(local, "1.1"),
    },
    Provider {
        name: "a resource, 2.1.1 in 3.0",
        steps: &[
            "GetResourcePrincipalToken",
            "CreateResourcePrincipalSession",
            "GetParentResourcePrincipalToken",
        ],
        make: |local| nested(local, "2.1.1"),
    },
    Provider { name: "a workload", steps: &["CreateWorkloadSession"], make: workload },
    Provider {
        name: "a user of somebody else",
        steps: &["ExchangeToken"],
        make: |local| exchange(local, client(local), None),
    },
    Provider {
        name: "a resource of somebody else",
        steps: &["ExchangeToken"],
        make: |local| exchange(local, client(local), Some("a kind")),
    },
    Provider {
        name: "a user of somebody else, by an instance",
        steps: &["GetInstanceCertificate", "FederateInstance", "ExchangeToken"],
        make: |local| exchange(local, DomainClient::from_credentials(instance(local)), None),
    },
    Provider {
        name: "a scope",
        steps: &["GetInstanceCertificate", "FederateInstance", "CreateScopedToken"],
        make: |local| {
            let builder = ScopedToken::builder(instance(local), "urn:a:scope")
                .with_endpoint(local.emulator.endpoint())
                .with_transport(transport());
            Arc::new(builder.build())
        },
    },
    Provider {
        name: "an instance for a user",
        steps: &INSTANCE,
        make: |local| {
            let token = local.emulator.auth().issue_delegation_token();
            Arc::new(Delegated::new(instance(local), token))
        },
    },
];

pub(crate) fn transport() -> HttpTransport {
    HttpTransport::new(Timeouts::default().with_idle(IDLE))
}

fn instance(local: &Local) -> InstancePrincipal {
    InstancePrincipal::builder()
        .with_environment(local.environment(&[]))
        .with_transport(transport())
        .build()
}

fn resource(local: &Local, version: &str) -> Arc<dyn Credentials> {
    let auth = local.emulator.auth();
    resource_of(auth.resource_principal_environment(version, local.folder.path()).unwrap())
}

fn nested(local: &Local, leaf: &str) -> Arc<dyn Credentials> {
    let auth = local.emulator.auth();
    let folder = local.folder.path();
    resource_of(auth.nested_resource_principal_environment(leaf, Some(1), folder).unwrap())
}

fn resource_of(variables: Vec<(String, String)>) -> Arc<dyn Credentials> {
    let environment = Environment::from_vars(variables);
    Arc::new(ResourcePrincipal::with_transport(&environment, Arc::new(transport())).unwrap())
}

fn workload(local: &Local) -> Arc<dyn Credentials> {
    let file = local.folder.path().join("service account");
    std::fs::write(&file, local.emulator.auth().issue_service_account_token()).unwrap();
    Arc::new(WorkloadIdentity::at(local.emulator.endpoint(), file, transport()))
}

fn client(local: &Local) -> DomainClient {
    let auth = local.emulator.auth();
    let (id, secret) = auth.domain_client();
    DomainClient::new(id, secret)
}

fn exchange(local: &Local, client: DomainClient, kind: Option<&str>) -> Arc<dyn Credentials> {
    let builder = TokenExchange::builder(local.emulator.endpoint(), client)
        .with_token(local.emulator.auth().third_party_token())
        .with_transport(transport());
    let builder = kind.into_iter().fold(builder, |builder, kind| builder.for_resource(kind));
    Arc::new(builder.build().unwrap())
}

/// A provider that has not sent a request yet, with its own emulator.
pub(crate) struct Started {
    pub(crate) local: Arc<Local>,
    pub(crate) provider: Provider,
    pub(crate) credentials: Arc<dyn Credentials>,
    pub(crate) client: Client,
}

impl Provider {
    async fn start(self) -> Started {
        let local = Local::with(Emulator::builder().max_skew(2 * DAY)).await;
        let auth = local.emulator.auth();
        // Avoids the generation of keys, which is not tested.
        if self.steps.contains(&"FederateInstance") {
            auth.rotate_instance_certificate().unwrap();
        }
        // The tokens that tokens are requested with outlive the test.
        auth.set_token_lifetime(3 * DAY);
        let credentials = (self.make)(&local);
        auth.set_token_lifetime(HOUR);
        let client = local.client(Shared(Arc::clone(&credentials))).await;
        Started { local: Arc::new(local), provider: self, credentials, client }
    }

    /// The operation that is requested once for each token.
    pub(crate) fn last_step(&self) -> &'static str {
        self.steps.last().unwrap()
    }
}

impl Started {
    pub(crate) async fn call(&self) -> Result<(), Error> {
        self.local.call(&self.client).await.map(|_| ())
    }

    /// Returns the number of requested tokens.
    pub(crate) fn renewals(&self) -> usize {
        self.local.asked(self.provider.last_step())
    }

    /// Injects a fault into the next token request.
    pub(crate) fn fail_next(&self, fault: Fault) {
        self.local.emulator.fail_next(fault.operation(self.provider.last_step()));
    }
}

/// Runs the test with each of the providers.
///
/// Each runs on its own runtime, whose clock the test may advance.
pub(crate) fn each<F: Future<Output = ()>>(
    providers: &[Provider],
    test: impl Fn(Started) -> F + Sync,
) {
    let run = |provider: Provider| {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let _turn = TURNS.acquire().await.unwrap();
            test(provider.start().await).await;
        });
    };
    let failed: Vec<_> = thread::scope(|scope| {
        let run = &run;
        let start = |provider: &Provider| {
            let provider = *provider;
            (provider.name, scope.spawn(move || run(provider)))
        };
        let running: Vec<_> = providers.iter().map(start).collect();
        let failed =
            running.into_iter().filter_map(|(name, thread)| thread.join().err().map(|_| name));
        failed.collect()
    });
    assert!(failed.is_empty(), "these providers failed: {failed:?}");
}

/// Shared credentials for a configuration.
#[derive(Debug)]
pub(crate) struct Shared(pub(crate) Arc<dyn Credentials>);

impl Credentials for Shared {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        self.0.principal()
    }

    fn refresh<'a>(&'a self, refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        self.0.refresh(refused)
    }
}
