// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// URIs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Uris {
    /// The management portal URI.
    pub management_portal_uri: String,
    /// The developers portal URI.
    pub developers_portal_uri: String,
}

model! {
    Uris {
        management_portal_uri = "managementPortalUri";
        developers_portal_uri = "developersPortalUri";
    }
}
