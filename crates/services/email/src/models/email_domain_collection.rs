// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of email domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailDomainCollection {
    /// The items on this page.
    pub items: Vec<models::EmailDomainSummary>,
}

model! {
    EmailDomainCollection {
        items = "items";
    }
}
