// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of distributed autonomous database GSMs to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureDistributedAutonomousDatabaseGsmsDetails {
    /// The names of the previous global service managers for which new ones are configured.
    pub old_gsm_names: Vec<String>,
    /// Whether new global service managers use the latest image, rather than that of existing ones.
    pub is_latest_gsm_image: bool,
}

model! {
    ConfigureDistributedAutonomousDatabaseGsmsDetails {
        required {
            old_gsm_names = "oldGsmNames", with_old_gsm_names([String]);
            is_latest_gsm_image = "isLatestGsmImage", with_is_latest_gsm_image(bool);
        }
    }
}
