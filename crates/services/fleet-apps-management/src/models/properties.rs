// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    /// The number of retries.
    pub num_retries: i64,
    /// The timeout in seconds.
    pub timeout_in_seconds: i64,
}

model! {
    Properties {
        required {
            num_retries = "numRetries", with_num_retries(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
        }
    }
}
