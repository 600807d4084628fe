//! Public types stay `Send`, `Sync` and `Unpin`, as losing one of these is a breaking change.
//!
//! The compiler checks it.

use oci_sdk_core::auth::{
    ApiKey, Credentials, Delegated, DomainClient, FingerprintAlgorithm, InstancePrincipal,
    InstancePrincipalBuilder, MetadataService, NoAuth, Principal, PrivateKey, RenewedSession,
    ResourcePrincipal, ScopedToken, ScopedTokenBuilder, SessionToken, Signer, TokenExchange,
    TokenExchangeBuilder, WorkloadIdentity,
};
use oci_sdk_core::config::{ConfigBuilder, ConfigFile, Environment, Precedence, Profile};
use oci_sdk_core::endpoint::EndpointOptions;
use oci_sdk_core::events::{Events, ServerSentEvent, TextEvent, TextStream};
use oci_sdk_core::retry::{
    Backoff, BreakerSettings, CircuitBreaker, CircuitFailure, CircuitState, OpenCircuit,
    RetryBudget, RetryConditions,
};
use oci_sdk_core::sign::{Payload, SignedHeaders, SigningString};
use oci_sdk_core::testing::{Matcher, Mock, RecordedRequest, Replies, Reply};
use oci_sdk_core::transport::{
    BodyStream, ClientCertificate, HttpTransport, HttpTransportBuilder, Timeouts, Transport,
};
use oci_sdk_core::{
    AtomicFile, Body, ByteStream, Call, Client, Config, Error, ErrorKind, Items, Operation, Pages,
    PositionedWriter, Progress, Region, Request, Response, RetryPolicy, Secret, Service,
};

const fn is_send_and_unpin<T: Send + Unpin>() {}

const fn is_shared<T: Send + Sync + Unpin>() {
    is_send_and_unpin::<T>();
}

const fn is_thread_safe<T: Send + Sync + ?Sized>() {}

macro_rules! assert_shared {
    ($($type:ty),* $(,)?) => { const _: () = { $(is_shared::<$type>();)* }; };
}

assert_shared!(Body, Client, Config, Error, ErrorKind, Operation, Region, Request, Response<()>);
assert_shared!(AtomicFile, PositionedWriter, Progress, RetryPolicy, Secret, Service);
assert_shared!(
    ApiKey,
    Delegated,
    DomainClient,
    FingerprintAlgorithm,
    InstancePrincipal,
    MetadataService
);
assert_shared!(InstancePrincipalBuilder, NoAuth, Principal, PrivateKey, RenewedSession);
assert_shared!(ResourcePrincipal, ScopedToken, ScopedTokenBuilder, SessionToken, TokenExchange);
assert_shared!(TokenExchangeBuilder, WorkloadIdentity);
assert_shared!(ConfigBuilder, ConfigFile, Environment, Precedence, Profile, EndpointOptions);
assert_shared!(Backoff, BreakerSettings, CircuitBreaker, CircuitFailure, CircuitState);
assert_shared!(OpenCircuit, RetryBudget, RetryConditions);
assert_shared!(SignedHeaders, Payload<'static>, SigningString);
assert_shared!(ClientCertificate, HttpTransport, HttpTransportBuilder, Timeouts);
assert_shared!(ServerSentEvent);
assert_shared!(Matcher, Mock, RecordedRequest, Replies, Reply);

/// An event with text.
struct Text;

impl TextEvent for Text {
    type Reply = String;

    fn add_to(self, _reply: &mut String) -> String {
        String::new()
    }
}

// Futures and streams have one owner.
const _: () = {
    is_send_and_unpin::<BodyStream>();
    is_send_and_unpin::<ByteStream>();
    is_send_and_unpin::<Call<()>>();
    is_send_and_unpin::<Events<()>>();
    is_send_and_unpin::<TextStream<Text>>();
    is_send_and_unpin::<Items<()>>();
    is_send_and_unpin::<Pages<()>>();
};

// What is kept as a trait object.
const _: () = {
    is_thread_safe::<dyn Credentials>();
    is_thread_safe::<dyn Signer>();
    is_thread_safe::<dyn Transport>();
};
