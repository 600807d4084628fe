// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of backend set IPs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSetIpCollection {
    /// The items on this page.
    pub items: Option<Vec<String>>,
}

model! {
    BackendSetIpCollection {
        optional {
            items = "items", with_items([String]);
        }
    }
}
