// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

/// The summary of extract details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractDetailsSummary {
    /// The pre-authenticated request (PAR) URL.
    pub par_url: Secret,
    /// The password.
    pub password: Secret,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ExtractDetailsSummary {
        par_url = "parUrl";
        password = "password";
        time_created = "timeCreated";
    }
}
