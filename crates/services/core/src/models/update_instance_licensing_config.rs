// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an instance licensing configuration.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateInstanceLicensingConfig by "type", sent {
        Windows(models::UpdateInstanceWindowsLicensingConfig) = "WINDOWS", as_windows;
    }
    shared {
        /// The type of the license.
        license_type = "licenseType", copy models::InstanceLicensingConfigLicenseType, in Windows;
    }
}
