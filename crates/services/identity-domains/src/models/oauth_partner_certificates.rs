// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OAuth partner certificates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuthPartnerCertificates {
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The total number of results of the query.
    pub total_results: i64,
    /// The requested resources. With pagination, one page of them.
    pub resources: Vec<models::OAuthPartnerCertificate>,
    /// The index of the first result, counted from 1.
    pub start_index: i64,
    /// The number of resources on the page.
    pub items_per_page: i64,
}

model! {
    OAuthPartnerCertificates {
        schemas = "schemas";
        total_results = "totalResults";
        resources = "Resources";
        start_index = "startIndex";
        items_per_page = "itemsPerPage";
    }
}
