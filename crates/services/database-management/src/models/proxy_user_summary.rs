// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a proxy user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyUserSummary {
    /// The name.
    pub name: Option<String>,
    /// The authentication.
    pub authentication: Option<models::ProxyUserAuthentication>,
    /// The flags of the pair of proxy and client.
    pub flags: Option<models::ProxyUserFlags>,
}

model! {
    ProxyUserSummary {
        name = "name";
        authentication = "authentication";
        flags = "flags";
    }
}
