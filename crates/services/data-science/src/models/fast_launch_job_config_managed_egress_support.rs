// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The managed egress support of the shape: required, supported or unsupported. With managed
    /// egress, the service manages network access.
    pub enum FastLaunchJobConfigManagedEgressSupport {
        Required = "REQUIRED",
        Supported = "SUPPORTED",
        Unsupported = "UNSUPPORTED",
    }
}
