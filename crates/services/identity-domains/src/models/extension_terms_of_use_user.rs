// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension terms of use user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionTermsOfUseUser {
    /// The terms of use consents.
    pub terms_of_use_consents: Option<Vec<models::UserExtTermsOfUseConsents>>,
}

model! {
    ExtensionTermsOfUseUser {
        optional {
            terms_of_use_consents = "termsOfUseConsents",
                with_terms_of_use_consents([models::UserExtTermsOfUseConsents]);
        }
    }
}
