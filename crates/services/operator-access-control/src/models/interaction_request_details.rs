// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an interaction request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionRequestDetails {
    /// The questions to the operator who has to provide more information.
    pub more_info_details: Option<String>,
}

model! {
    InteractionRequestDetails {
        optional {
            more_info_details = "moreInfoDetails", with_more_info_details(String);
        }
    }
}
