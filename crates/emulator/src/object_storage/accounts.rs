//! The namespaces, each of which belongs to a tenancy, and their buckets.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map, Value};

use crate::object_storage::bucket::Bucket;

/// The namespaces by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accounts {
    pub(crate) names: BTreeMap<String, Account>,
    /// The namespace that every tenancy has; seeded.
    pub(crate) of_all: Option<String>,
}

/// A namespace with its buckets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    /// The OCID of the tenancy; none if every tenancy may use the namespace, as when it was seeded.
    pub(crate) owner: Option<String>,
    /// The fields of `NamespaceMetadata`.
    pub(crate) metadata: Map<String, Value>,
    pub(crate) buckets: BTreeMap<String, Bucket>,
}

impl Accounts {
    /// Returns the namespace of a tenancy.
    pub(crate) fn name_of(&self, tenancy: &str) -> String {
        self.of_all.clone().unwrap_or_else(|| derived_name(tenancy))
    }

    /// Returns a namespace that a tenancy may use; none that was not used yet.
    pub(crate) fn get(&self, namespace: &str, tenancy: &str) -> Option<&Account> {
        self.names.get(namespace).filter(|account| account.allows(tenancy))
    }

    /// Returns a namespace that a tenancy may use. A namespace belongs to the first tenancy that uses it.
    pub(crate) fn get_or_create(&mut self, namespace: &str, tenancy: &str) -> Option<&mut Account> {
        let new = || Account { owner: Some(tenancy.to_owned()), ..Account::default() };
        let account = self.names.entry(namespace.to_owned()).or_insert_with(new);
        account.allows(tenancy).then_some(account)
    }

    /// Whether a namespace belongs to another tenancy.
    pub(crate) fn is_foreign(&self, namespace: &str, tenancy: &str) -> bool {
        self.names.get(namespace).is_some_and(|account| !account.allows(tenancy))
    }
}

impl Account {
    fn allows(&self, tenancy: &str) -> bool {
        self.owner.as_ref().is_none_or(|owner| owner == tenancy)
    }
}

/// Returns twelve letters and digits that are always the same for a tenancy.
fn derived_name(tenancy: &str) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let hash = digest(&SHA256, tenancy.as_bytes());
    let letters = hash.as_ref().iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
    "ax".chars().chain(letters.take(10)).collect()
}

#[cfg(test)]
mod tests {
    use super::Accounts;

    #[test]
    fn namespace_belongs_to_the_first_tenancy_that_uses_it() {
        let mut accounts = Accounts::default();
        let name = accounts.name_of("ocid1.tenancy.a");
        assert_eq!((name.len(), &name), (12, &accounts.name_of("ocid1.tenancy.a")));
        assert_ne!(name, accounts.name_of("ocid1.tenancy.b"));

        assert!(accounts.get("ns", "a").is_none());
        assert!(accounts.get_or_create("ns", "a").is_some());
        assert!(accounts.get_or_create("ns", "b").is_none());
        assert!(accounts.get("ns", "a").is_some() && accounts.is_foreign("ns", "b"));
        accounts.names.get_mut("ns").unwrap().owner = None;
        assert!(accounts.get("ns", "b").is_some() && !accounts.is_foreign("ns", "b"));
    }
}
