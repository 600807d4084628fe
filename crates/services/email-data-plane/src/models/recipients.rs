// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Recipients.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recipients {
    /// The end or target.
    pub to: Option<Vec<models::EmailAddress>>,
    /// The ccs.
    pub cc: Option<Vec<models::EmailAddress>>,
    /// The bccs.
    pub bcc: Option<Vec<models::EmailAddress>>,
}

model! {
    Recipients {
        optional {
            to = "to", with_to([models::EmailAddress]);
            cc = "cc", with_cc([models::EmailAddress]);
            bcc = "bcc", with_bcc([models::EmailAddress]);
        }
    }
}
