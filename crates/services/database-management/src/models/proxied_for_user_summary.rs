// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a proxied for user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxiedForUserSummary {
    /// The name.
    pub name: Option<String>,
    /// The authentication.
    pub authentication: Option<models::ProxiedForUserAuthentication>,
    /// The flags of the pair of proxy and client.
    pub flags: Option<models::ProxiedForUserFlags>,
}

model! {
    ProxiedForUserSummary {
        name = "name";
        authentication = "authentication";
        flags = "flags";
    }
}
