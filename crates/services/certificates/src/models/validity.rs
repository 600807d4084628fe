// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A validity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Validity {
    /// The start of the validity of the certificate.
    pub time_of_validity_not_before: DateTime<Utc>,
    /// The end of the validity of the certificate.
    pub time_of_validity_not_after: DateTime<Utc>,
}

model! {
    Validity {
        time_of_validity_not_before = "timeOfValidityNotBefore";
        time_of_validity_not_after = "timeOfValidityNotAfter";
    }
}
