//! The data behind the token endpoints: the instance, its certificates, resources and tokens.

mod certificates;
mod resources;
mod tokens;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

pub(crate) use self::{
    certificates::{Bundle, Certificates, Instance, rsa},
    resources::{Resources, Voucher},
    tokens::{Tokens, claims_of, random_hex},
};
use crate::issued;

/// The data behind the token endpoints.
#[derive(Debug)]
pub(crate) struct Issuer {
    pub(crate) tokens: Tokens,
    pub(crate) instance: Arc<Instance>,
    pub(crate) certificates: Certificates,
    pub(crate) resources: Mutex<Resources>,
    /// The id and the secret of a client of the identity domain.
    pub(crate) client: (String, String),
}

impl Issuer {
    /// Creates a client, and tokens with this lifetime, for an instance.
    pub(crate) fn new(lifetime: Duration, instance: Instance) -> Self {
        let instance = Arc::new(instance);
        let client = (random_hex(16), random_hex(32));
        issued::note(&client.1);
        Self {
            tokens: Tokens::new(lifetime),
            certificates: Certificates::new(Arc::clone(&instance)),
            instance,
            resources: Mutex::default(),
            client,
        }
    }
}
