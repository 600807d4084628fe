// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a logging configuration.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateLoggingConfigurationDetails by "type", sent {
        OciLogging(models::UpdateOciLoggingConfiguration) = "OCI_LOGGING", as_oci_logging;
    }
}
