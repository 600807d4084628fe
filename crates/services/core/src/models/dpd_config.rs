// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DPD configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DpdConfig {
    /// The mode of dead peer detection (DPD) on Oracle's side of the connection.
    pub dpd_mode: Option<models::DpdConfigDpdMode>,
    /// The timeout of dead peer detection (DPD), in seconds. Default: `20`.
    pub dpd_timeout_in_sec: Option<i64>,
}

model! {
    DpdConfig {
        optional {
            dpd_mode = "dpdMode", with_dpd_mode(models::DpdConfigDpdMode);
            dpd_timeout_in_sec = "dpdTimeoutInSec", with_dpd_timeout_in_sec(i64);
        }
    }
}
