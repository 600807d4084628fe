// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of ORDS data access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdsDataAccessDetails {
    /// The hostname of the identity domain that authenticates connections to the data host through
    /// ORDS.
    pub db_allowed_identity_domain_host: String,
}

model! {
    OrdsDataAccessDetails, "type" = "ORDS" {
        required {
            db_allowed_identity_domain_host = "dbAllowedIdentityDomainHost",
                with_db_allowed_identity_domain_host(String);
        }
    }
}
