//! Credential providers, principals, and private keys.
//!
//! A provider hands out a [`Principal`]: the key id that the service looks up, together with the
//! signer that proves it. Implement [`Credentials`] for a source that is not here, and [`Signer`]
//! for a key that never leaves its hardware.

pub(crate) mod api_key;
mod claims;
pub(crate) mod credentials;
pub(crate) mod delegation;
pub(crate) mod instance_principal;
pub(crate) mod key;
pub(crate) mod metadata;
mod no_auth;
pub(crate) mod ocid;
pub(crate) mod resource_principal;
mod scoped_token;
mod session_renewal;
pub(crate) mod session_token;
pub(crate) mod sign;
pub(crate) mod token;
mod token_exchange;
pub(crate) mod workload_identity;

pub use futures_core::future::BoxFuture;

pub use self::api_key::ApiKey;
pub use self::credentials::{Credentials, Principal, Signer};
pub use self::delegation::Delegated;
pub use self::instance_principal::{InstancePrincipal, InstancePrincipalBuilder};
pub use self::key::private_key::PrivateKey;
pub use self::metadata::MetadataService;
pub use self::no_auth::NoAuth;
pub use self::resource_principal::ResourcePrincipal;
pub use self::scoped_token::{ScopedToken, ScopedTokenBuilder};
pub use self::session_renewal::RenewedSession;
pub use self::session_token::SessionToken;
pub use self::token::federation::FingerprintAlgorithm;
pub use self::token_exchange::{DomainClient, TokenExchange, TokenExchangeBuilder};
pub use self::workload_identity::WorkloadIdentity;
