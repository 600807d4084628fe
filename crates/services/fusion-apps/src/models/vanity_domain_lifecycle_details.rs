// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a vanity domain.
    pub enum VanityDomainLifecycleDetails {
        None = "NONE",
        DomainValidationInProgress = "DOMAIN_VALIDATION_IN_PROGRESS",
        DomainValidationCompleted = "DOMAIN_VALIDATION_COMPLETED",
        DomainValidationFailed = "DOMAIN_VALIDATION_FAILED",
        CertConfigInProgress = "CERT_CONFIG_IN_PROGRESS",
        CertConfigCompleted = "CERT_CONFIG_COMPLETED",
        CertConfigFailed = "CERT_CONFIG_FAILED",
        EnableScheduled = "ENABLE_SCHEDULED",
        Enabling = "ENABLING",
        Enabled = "ENABLED",
        EnableFailed = "ENABLE_FAILED",
        EnableCancelled = "ENABLE_CANCELLED",
        DeleteFailed = "DELETE_FAILED",
        UnknownValue = "UNKNOWN",
    }
}
