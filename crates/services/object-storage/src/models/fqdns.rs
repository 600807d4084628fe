// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The fully qualified domain names of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fqdns {
    /// The domain names with the prefix.
    pub prefix_fqdns: Option<models::PrefixFqdns>,
    /// The domain names with each additional prefix.
    pub additional_prefixes_fqdns: Option<BTreeMap<String, models::PrefixFqdns>>,
}

model! {
    Fqdns {
        prefix_fqdns = "prefixFqdns";
        additional_prefixes_fqdns = "additionalPrefixesFqdns";
    }
}
