// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A whitelist.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whitelist {
    /// The name.
    pub name: String,
    /// The addresses.
    pub addresses: Option<Vec<String>>,
    /// The address lists.
    pub address_lists: Option<Vec<String>>,
}

model! {
    Whitelist {
        required {
            name = "name", with_name(String);
        }
        optional {
            addresses = "addresses", with_addresses([String]);
            address_lists = "addressLists", with_address_lists([String]);
        }
    }
}
