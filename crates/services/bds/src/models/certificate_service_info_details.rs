// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of certificate service information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateServiceInfoDetails {
    /// The services.
    pub services: Vec<models::Service>,
}

model! {
    CertificateServiceInfoDetails {
        required {
            services = "services", with_services([models::Service]);
        }
    }
}
