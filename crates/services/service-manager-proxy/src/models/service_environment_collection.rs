// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service environments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEnvironmentCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceEnvironmentSummary>,
}

model! {
    ServiceEnvironmentCollection {
        items = "items";
    }
}
