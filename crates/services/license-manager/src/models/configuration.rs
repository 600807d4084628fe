// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email addresses of the configuration.
    pub email_ids: Vec<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    Configuration {
        compartment_id = "compartmentId";
        email_ids = "emailIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
