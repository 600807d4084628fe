// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in domain records.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDomainRecordsDetails {
    /// The items on this page.
    pub items: Option<Vec<models::RecordDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateDomainRecordsDetails {
        optional {
            items = "items", with_items([models::RecordDetails]), clear_items;
        }
    }
}
