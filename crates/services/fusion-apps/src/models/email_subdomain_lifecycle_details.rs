// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of an email subdomain.
    pub enum EmailSubdomainLifecycleDetails {
        Pending = "PENDING",
        None = "NONE",
        CreatingTempProperty = "CREATING_TEMP_PROPERTY",
        FailureTempPropertyCreation = "FAILURE_TEMP_PROPERTY_CREATION",
        ActivatingTempProperty = "ACTIVATING_TEMP_PROPERTY",
        FailureTempPropertyActivation = "FAILURE_TEMP_PROPERTY_ACTIVATION",
        ActivatingHostnameTempProperty = "ACTIVATING_HOSTNAME_TEMP_PROPERTY",
        FailureTempPropertyHostnameActivation = "FAILURE_TEMP_PROPERTY_HOSTNAME_ACTIVATION",
        ReadyForMainActivation = "READY_FOR_MAIN_ACTIVATION",
        ActivatingHostname = "ACTIVATING_HOSTNAME",
        FailureHostnameActivation = "FAILURE_HOSTNAME_ACTIVATION",
        SendingBrandEvent = "SENDING_BRAND_EVENT",
        FailureBrandEvent = "FAILURE_BRAND_EVENT",
    }
}
