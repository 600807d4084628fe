// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A header transformation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeaderTransformationPolicy {
    /// The set headers.
    pub set_headers: Option<models::SetHeaderPolicy>,
    /// The rename headers.
    pub rename_headers: Option<models::RenameHeaderPolicy>,
    /// The filter headers.
    pub filter_headers: Option<models::FilterHeaderPolicy>,
}

model! {
    HeaderTransformationPolicy {
        optional {
            set_headers = "setHeaders", with_set_headers(models::SetHeaderPolicy);
            rename_headers = "renameHeaders", with_rename_headers(models::RenameHeaderPolicy);
            filter_headers = "filterHeaders", with_filter_headers(models::FilterHeaderPolicy);
        }
    }
}
