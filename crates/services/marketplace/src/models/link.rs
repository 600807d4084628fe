// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The rel.
    pub rel: Option<models::LinkRel>,
    /// The href.
    pub href: Option<String>,
}

model! {
    Link {
        rel = "rel";
        href = "href";
    }
}
