// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a privileged API request to close.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosePrivilegedApiRequestDetails {
    /// The description.
    pub description: Option<String>,
}

model! {
    ClosePrivilegedApiRequestDetails {
        optional {
            description = "description", with_description(String);
        }
    }
}
