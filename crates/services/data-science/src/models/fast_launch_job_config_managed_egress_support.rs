// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed egress support of a fast launch job configuration.
    pub enum FastLaunchJobConfigManagedEgressSupport {
        Required = "REQUIRED",
        Supported = "SUPPORTED",
        Unsupported = "UNSUPPORTED",
    }
}
