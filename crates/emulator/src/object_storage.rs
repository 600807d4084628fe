//! The state of Object Storage: namespaces, buckets, objects with their bytes, uploads and pre-authenticated
//! requests. The operations are in `services`.

pub(crate) mod accounts;
pub(crate) mod bucket;
pub(crate) mod checksums;
pub(crate) mod encryption;
pub(crate) mod errors;
pub(crate) mod link;
pub(crate) mod object;
pub(crate) mod properties;
pub(crate) mod snapshot;
pub(crate) mod upload;
pub(crate) mod uuid;

use std::sync::Mutex;

use crate::{lock::lock, object_storage::accounts::Accounts};

/// The buckets of all tenancies.
#[derive(Debug, Default)]
pub(crate) struct ObjectStorage {
    /// Never locked while files are read.
    pub(crate) accounts: Mutex<Accounts>,
}

impl ObjectStorage {
    /// Forgets all buckets.
    pub(crate) fn reset(&self) {
        *lock(&self.accounts) = Accounts::default();
    }
}
