//! Who makes the call: credential providers, one file each.
//!
//! A provider hands out a [`Principal`]: the key id that the service looks up, together with the
//! signer that proves it. Implement [`Credentials`] for a source that is not here, and [`Signer`]
//! for a key that never leaves its hardware.

mod api_key;
mod authority;
mod certificate;
pub(crate) mod chain;
mod credentials;
mod delegation;
mod federation;
mod instance_principal;
mod legacy_pem;
mod no_auth;
mod pem;
mod private_key;
mod renewal;
mod resource_principal;
mod scoped_token;
mod session_renewal;
mod session_token;
#[cfg(test)]
pub(crate) mod test_key;
mod token;
mod token_exchange;
mod watched_file;
mod workload_identity;

pub use futures_core::future::BoxFuture;

pub use self::api_key::ApiKey;
pub(crate) use self::authority::{Answer, Ask, Authority, unpooled};
pub(crate) use self::credentials::REDACTED;
pub use self::credentials::{Credentials, Principal, Signer};
pub use self::delegation::Delegated;
pub use self::federation::Fingerprint;
pub use self::instance_principal::{InstancePrincipal, InstancePrincipalBuilder};
pub use self::no_auth::NoAuth;
pub(crate) use self::pem::is_utf16;
pub(crate) use self::private_key::KeyFault;
pub use self::private_key::PrivateKey;
pub use self::resource_principal::ResourcePrincipal;
pub use self::scoped_token::{ScopedToken, ScopedTokenBuilder};
pub use self::session_renewal::RenewedSession;
pub use self::session_token::SessionToken;
pub use self::token_exchange::{DomainClient, TokenExchange, TokenExchangeBuilder};
pub use self::workload_identity::WorkloadIdentity;
